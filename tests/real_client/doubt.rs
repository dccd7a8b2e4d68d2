//! Failed writes: the mark of the client and the evidence of the attempts.

use aerospike_errors::{Error, ErrorKind, Retry};
use scripted_server::{Reply, Request};

use crate::support::{Outcome, Pair, bins, during_read, key, write_policy};

const REFUSALS: [u8; 4] = [8, 14, 18, 22];

async fn write(pair: &Pair, replies: &[Reply]) -> (bool, Error) {
    let error = pair.failed_write(replies).await;
    (error.in_doubt(), error.into())
}

#[tokio::test]
async fn one_refusal_is_not_in_doubt() -> Outcome {
    let pair = Pair::connect().await?;
    for code in REFUSALS {
        let (theirs, ours) = write(&pair, &[Reply::Code(code)]).await;
        // The client wraps 14 and 18 in an error of its own even if no retry is allowed.
        assert_eq!(theirs, [14, 18].contains(&code), "{ours}");
        assert_eq!(ours.in_doubt(), Some(false), "{ours}");
        assert!(ours.kind().is_refused(), "{ours}");
        let expected = if ours.kind().is_transient() {
            Retry::Yes
        } else {
            Retry::No
        };
        assert_eq!(ours.retry(), expected, "{ours}");
    }
    Ok(())
}

#[tokio::test]
async fn refusals_only_are_not_in_doubt() -> Outcome {
    let pair = Pair::connect().await?;
    for first in [14, 18] {
        for second in [14, 18] {
            for last in REFUSALS {
                let replies = [first, second, last].map(Reply::Code);
                let (theirs, ours) = write(&pair, &replies).await;
                assert!(theirs, "sent three times: {ours}");
                assert_eq!(ours.in_doubt(), Some(false), "{ours}");
                assert_eq!(ours.code(), Some(last.into()), "{ours}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn answer_after_refusals_is_not_in_doubt() -> Outcome {
    let pair = Pair::connect().await?;
    let (theirs, ours) = write(&pair, &[Reply::Code(14), Reply::Code(5)]).await;
    assert!(theirs);
    assert_eq!(
        (ours.kind(), ours.in_doubt()),
        (ErrorKind::RecordExistsError, Some(false)),
        "{ours}"
    );
    Ok(())
}

#[tokio::test]
async fn one_open_attempt_keeps_the_doubt() -> Outcome {
    let pair = Pair::connect().await?;
    for unknown in [
        Reply::Code(9),
        Reply::Code(11),
        Reply::Reset,
        Reply::Close,
        Reply::Stall,
    ] {
        for refusal in [14, 18] {
            let refusal = Reply::Code(refusal);
            for replies in [
                [unknown.clone(), refusal.clone(), refusal.clone()],
                [refusal.clone(), unknown.clone(), refusal.clone()],
                [refusal.clone(), refusal.clone(), unknown.clone()],
            ] {
                let (_, ours) = write(&pair, &replies).await;
                assert_eq!(ours.in_doubt(), Some(true), "{replies:?}: {ours}");
                assert_ne!(ours.retry(), Retry::Yes, "{replies:?}: {ours}");
            }
        }
        // The first attempt may have created the record.
        let (_, ours) = write(&pair, &[unknown.clone(), Reply::Code(5)]).await;
        assert_eq!(ours.in_doubt(), Some(true), "{unknown:?}: {ours}");
    }
    Ok(())
}

/// The deadline of the call passes between two refusals: the kind is the timeout of the client, and
/// the evidence is the same.
#[tokio::test]
async fn refusals_until_the_deadline_are_not_in_doubt() -> Outcome {
    let pair = Pair::connect().await?;
    let mut policy = write_policy(10);
    policy.base_policy.total_timeout = 100;
    policy.base_policy.sleep_between_retries = 40;
    for (reply, in_doubt) in [(Reply::Code(14), false), (Reply::Code(9), true)] {
        pair.server.when(Request::is_write).always(reply);
        let theirs = pair
            .client
            .put(&policy, &key(), &bins())
            .await
            .expect_err("the write never succeeds");
        assert_eq!(
            (theirs.result_code(), theirs.in_doubt()),
            (9, true),
            "{theirs}"
        );
        assert!(theirs.iteration() > Some(1), "{theirs}");
        let ours = Error::from(theirs);
        assert_eq!(
            (ours.kind(), ours.in_doubt()),
            (ErrorKind::TimeoutError, Some(in_doubt)),
            "{ours}"
        );
        pair.server.forget();
    }
    Ok(())
}

#[tokio::test]
async fn reads_are_never_in_doubt() -> Outcome {
    let pair = Pair::connect().await?;
    for reply in [
        Reply::Code(9),
        Reply::Code(14),
        Reply::Reset,
        Reply::Stall,
        Reply::garbage(),
    ] {
        let error = during_read(pair.failed_read(&[Reply::Code(9), reply.clone()]).await);
        assert_eq!(error.in_doubt(), Some(false), "{reply:?}: {error}");
    }
    Ok(())
}
