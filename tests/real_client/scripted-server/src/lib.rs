//! A server for tests and examples that implements the Aerospike wire protocol and responds as a
//! script defines.
//!
//! It listens on a port of the loopback interface, lets any client connect and tend, and keeps
//! records of plain bins in memory. A script replaces its responses: by a result code of a request
//! or of a row of a batch, by a connection that closes, is reset or stalls, or by garbage.
//!
//! ```
//! use scripted_server::{Frame, Message, Protocol, Reply, Request, ScriptedServer};
//! use tokio::io::AsyncWriteExt;
//! use tokio::net::TcpStream;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = ScriptedServer::start().await?;
//! server.when(Request::is_data).once(Reply::Code(14));
//!
//! let mut client = TcpStream::connect(server.address()).await?;
//! let request = Frame::new(Protocol::Data, Message::encode_all([&Message::default()]));
//! client.write_all(&request.encode()).await?;
//! let response = Frame::read(&mut client).await?.ok_or("the server answers")?;
//! assert_eq!(Message::decode_all(&response.body)?[0].result_code, 14);
//! # Ok(())
//! # }
//! ```
//!
//! [`Frame`] wraps every message, [`Message`] and [`Row`] are the data protocol, [`info`] is the
//! protocol by which clients connect and tend, [`Request`] and [`Reply`] are the parts of a script,
//! which [`ScriptedServer`] plays.

mod batch;
mod connection;
mod frame;
pub mod info;
pub mod message;
mod reader;
mod request;
mod script;
mod security;
mod server;
mod store;

pub use batch::Row;
pub use frame::{Frame, Protocol};
pub use message::{Field, Message, Op};
pub use reader::DecodeError;
pub use request::Request;
pub use script::Reply;
pub use security::Security;
pub use server::{ScriptedServer, When};
