//! Clients that cannot connect, are closed, or are refused.

use aerospike::{AdminPolicy, AuthMode, Bins, Client};
use aerospike_errors::{Error, ErrorKind, Retry};
use scripted_server::{Reply, Request, ScriptedServer};

use crate::support::{
    Outcome, Pair, batch_policy, bins, client_policy, key, numbered, read_policy, read_row,
    write_policy,
};

async fn connect(policy: &aerospike::ClientPolicy, hosts: &str) -> Outcome<Error> {
    let theirs = Client::new(policy, &hosts.to_owned())
        .await
        .err()
        .ok_or("it is not to be reached")?;
    assert_eq!(theirs.result_code(), -8, "{theirs}");
    assert!(theirs.cause().is_none(), "{theirs}");
    let ours = Error::from(theirs);
    assert_eq!(ours.in_doubt(), Some(false), "{ours}");
    Ok(ours)
}

// | security command on CE | 51 | SecurityNotSupported | 51 Server |
#[tokio::test]
async fn security_command_without_security() -> Outcome {
    let pair = Pair::connect().await?;
    let error = pair
        .client
        .query_users(&AdminPolicy::default(), None)
        .await
        .err()
        .ok_or("no security here")?;
    let error = Error::from(error);
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::SecurityNotSupported, Some(51)),
        "{error}"
    );
    assert!(error.kind().is_admin_error() && error.kind().is_enterprise());
    Ok(())
}

// | user and password on CE, at connect | 51 | SecurityNotSupported | −8 Connection, 51 only in the text, no cause |
#[tokio::test]
async fn login_without_security() -> Outcome {
    let server = ScriptedServer::start().await?;
    let mut policy = client_policy();
    policy.set_auth_mode(AuthMode::Internal("user".to_owned(), "password".to_owned()));
    let error = connect(&policy, &server.hosts()).await?;
    // Only the text reports that connecting again does not help.
    assert_eq!(error.kind(), ErrorKind::SecurityNotSupported, "{error}");
    assert_eq!(
        (error.code(), error.retry()),
        (Some(-8), Retry::No),
        "{error}"
    );
    Ok(())
}

// | port refused | — | ConnectionError (−10) | −8 Connection |
#[tokio::test]
async fn refused_port() -> Outcome {
    let mut server = ScriptedServer::start().await?;
    server.stop().await;
    let error = connect(&client_policy(), &server.hosts()).await?;
    assert_eq!(
        (error.kind(), error.retry()),
        (ErrorKind::ConnectionError, Retry::Yes),
        "{error}"
    );
    Ok(())
}

// | connects, never answers | — | TimeoutError (9) | −8 Connection |
#[tokio::test]
async fn silent_port() -> Outcome {
    let server = ScriptedServer::start().await?;
    server.when(Request::is_info).always(Reply::Stall);
    let error = connect(&client_policy(), &server.hosts()).await?;
    assert_eq!(
        (error.kind(), error.retry()),
        (ErrorKind::ConnectionError, Retry::Yes),
        "{error}"
    );
    Ok(())
}

// | host name unknown, wrong cluster name | — | ClientError (−1) | −8 Connection |
#[tokio::test]
async fn unknown_host_and_other_cluster() -> Outcome {
    // The name is reserved and never resolves.
    let error = connect(&client_policy(), "host.invalid:3000").await?;
    assert_eq!(
        (error.kind(), error.retry()),
        (ErrorKind::InvalidHostError, Retry::No),
        "{error}"
    );
    assert!(error.kind().is_client_error());

    let server = ScriptedServer::start().await?;
    let mut policy = client_policy();
    policy.cluster_name = Some("another".to_owned());
    let error = connect(&policy, &server.hosts()).await?;
    assert_eq!(
        (error.kind(), error.retry()),
        (ErrorKind::ClientError, Retry::No),
        "{error}"
    );
    Ok(())
}

// | client closed or never connected | — | — | 20 InvalidNamespace "Partition map empty": a connectivity failure dressed as a namespace error; info and create_index give −8 |
#[tokio::test]
async fn closed_and_unconnected_clients() -> Outcome {
    let mut away = ScriptedServer::start().await?;
    away.stop().await;
    let mut lazy = client_policy();
    lazy.fail_if_not_connected = false;
    let never = Client::new(&lazy, &away.hosts()).await?;
    let Pair {
        client: closed,
        server: _server,
    } = Pair::connect().await?;
    closed.close().await?;
    for client in [never, closed] {
        let get = client
            .get(&read_policy(1), &key(), Bins::All)
            .await
            .expect_err("there is no node");
        let put = client
            .put(&write_policy(1), &key(), &bins())
            .await
            .expect_err("there is no node");
        for theirs in [get, put] {
            assert_eq!(theirs.result_code(), 20, "{theirs}");
            let ours = Error::from(theirs);
            assert_eq!(
                (ours.kind(), ours.code()),
                (ErrorKind::ClientError, Some(20)),
                "{ours}"
            );
            assert_eq!(
                (ours.in_doubt(), ours.retry()),
                (None, Retry::No),
                "a client that is closed between two attempts returns the same: {ours}"
            );
            let message = ours.message();
            assert!(message.starts_with("the client is closed"), "{ours}");
            assert!(
                message.ends_with("(reported as NamespaceNotFound)"),
                "{ours}"
            );
        }
        let info = client
            .info(&AdminPolicy::default(), &["build"])
            .await
            .expect_err("there is no node");
        assert_eq!(info.result_code(), -8, "{info}");
        assert_eq!(ErrorKind::from(&info), ErrorKind::ClientError);
        let mut rows = [1, 2].map(|id| read_row(numbered(id)));
        let batch = client.batch(&batch_policy(1), &mut rows).await;
        assert_eq!(
            ErrorKind::from(batch.expect_err("there is no node")),
            ErrorKind::ClientError
        );
    }
    Ok(())
}
