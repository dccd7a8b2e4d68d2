//! A server of the wire protocol on a port of the loopback interface, for the released clients of the
//! tests. The response to a request for a record of the set `code14` is 14. It prints its port, and
//! runs until its input ends.

use scripted_server::{Reply, ScriptedServer};
use tokio::io::{AsyncReadExt, stdin};

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let server = ScriptedServer::start().await?;
    for code in 1..=u8::MAX {
        let set = format!("code{code}");
        server
            .when(move |request| request.is_in_set(&set))
            .always(Reply::Code(code));
    }
    println!("{}", server.address().port());
    stdin().read_to_end(&mut Vec::new()).await?;
    Ok(())
}
