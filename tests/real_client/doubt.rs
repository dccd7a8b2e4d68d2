//! Writes that failed: what the client marks as in doubt, and what its own evidence leaves of that.

use aerospike_errors::{Error, ErrorKind, Retry};
use scripted_server::{Reply, Request};

use crate::support::{Outcome, Pair, bins, during_read, key, write_policy};

const REFUSALS: [u8; 4] = [8, 14, 18, 22];

async fn write(pair: &Pair, replies: &[Reply]) -> (bool, Error) {
    let error = pair.failed_write(replies).await;
    (error.in_doubt(), error.into())
}

#[tokio::test]
async fn one_refusal_leaves_no_doubt() -> Outcome {
    let pair = Pair::connect().await?;
    for code in REFUSALS {
        let (theirs, ours) = write(&pair, &[Reply::Code(code)]).await;
        // The client retries 14 and 18, and puts an error of its own over them even where no retry is left.
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
async fn refusals_one_after_the_other_leave_no_doubt() -> Outcome {
    let pair = Pair::connect().await?;
    for first in [14, 18] {
        for second in [14, 18] {
            for last in REFUSALS {
                let replies = [first, second, last].map(Reply::Code);
                let (theirs, ours) = write(&pair, &replies).await;
                assert!(theirs, "it was sent three times: {ours}");
                assert_eq!(ours.in_doubt(), Some(false), "{ours}");
                assert_eq!(ours.code(), Some(last.into()), "{ours}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_refusal_before_a_plain_answer_leaves_no_doubt() -> Outcome {
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
async fn one_attempt_of_unknown_outcome_keeps_the_doubt() -> Outcome {
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
        // The record may exist because the first attempt made it.
        let (_, ours) = write(&pair, &[unknown.clone(), Reply::Code(5)]).await;
        assert_eq!(ours.in_doubt(), Some(true), "{unknown:?}: {ours}");
    }
    Ok(())
}

/// The deadline of the call passes between two refusals: the kind is the client's timeout, and the evidence is the same.
#[tokio::test]
async fn refusals_until_the_deadline_leave_no_doubt() -> Outcome {
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
            .expect_err("it never goes through");
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
async fn a_read_is_never_in_doubt() -> Outcome {
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
