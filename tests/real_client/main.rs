use aerospike::*;
use scripted_server::*;
fn quick() -> ClientPolicy {
    let mut p = ClientPolicy::default();
    p.timeout = 300;
    p.connect_timeout = 300;
    p.login_timeout = 300;
    p.tend_interval = 250;
    p
}
#[tokio::test]
async fn probe() {
    let server = ScriptedServer::start().await.unwrap();
    let t = std::time::Instant::now();
    let client = Client::new(&quick(), &server.hosts()).await.unwrap();
    println!("connect {:?}", t.elapsed());
    let key = as_key!("test", "s", "k");
    let mut wp = WritePolicy::default();
    wp.base_policy.max_retries = 0;
    wp.base_policy.total_timeout = 500;
    wp.base_policy.socket_timeout = 200;
    wp.base_policy.sleep_between_retries = 0;
    let mut rp = ReadPolicy::default();
    rp.base_policy = wp.base_policy.clone();
    client.put(&wp, &key, &[as_bin!("a", 1)]).await.unwrap();
    println!("{:?}", client.get(&rp, &key, Bins::All).await.unwrap().bins);
    for r in [
        Reply::Code(14),
        Reply::Code(9),
        Reply::Code(5),
        Reply::Reset,
        Reply::Close,
        Reply::Stall,
        Reply::garbage(),
        Reply::Code(0),
    ] {
        server.when(Request::is_write).once(r.clone());
        let t = std::time::Instant::now();
        println!("W {r:?} {:?}: {:#?}", t.elapsed(), client.put(&wp, &key, &[as_bin!("a", 1)]).await);
        println!("{:?}", t.elapsed());
    }
    let mut two = wp.clone();
    two.base_policy.max_retries = 2;
    server.when(Request::is_write).replies([Reply::Code(14), Reply::Code(18), Reply::Code(5)]);
    println!("W 14 18 5 {:#?}", client.put(&two, &key, &[as_bin!("a", 1)]).await);
    server.when(Request::is_write).replies([Reply::Code(14), Reply::Code(18), Reply::Code(14)]);
    println!("W 14 18 14 {:#?}", client.put(&two, &key, &[as_bin!("a", 1)]).await);
    println!("bin name {:#?}", client.put(&wp, &key, &[as_bin!("a234567890123456", 1)]).await);
    println!("ns {:#?}", client.put(&wp, &as_key!("nope", "s", "k"), &[as_bin!("a", 1)]).await);
    server.when(Request::is_udf).once(Reply::UdfFailure("boom".into()));
    println!("udf {:#?}", client.execute_udf(&wp, &key, "m", "f", &[]).await);
    // batch
    let bp = BatchPolicy::default();
    let bt = BatchReadPolicy::default();
    let mut ops: Vec<_> = (0..4)
        .map(|i| {
            BatchOperation::read(&bt, if i == 0 { key.clone() } else { as_key!("test", "s", i) }, Bins::All)
        })
        .collect();
    server.when(Request::is_batch).once(Reply::Rows(vec![0, 0, 14]));
    println!("batch {:?}", client.batch(&bp, &mut ops).await);
    for o in &ops {
        println!("row {:?} {:?}", o.record().is_some(), o.error());
    }
    server.when(Request::is_batch).once(Reply::Code(151));
    println!("batch {:?}", client.batch(&bp, &mut ops).await);
    for o in &ops {
        println!("row {:?} {:?}", o.record().is_some(), o.error());
    }
    println!("qu {:#?}", client.query_users(&AdminPolicy::default(), None).await.err());
    client.close().await.unwrap();
    println!("closed {:#?}", client.put(&wp, &key, &[as_bin!("a", 1)]).await);
    println!("closed batch {:?}", client.batch(&bp, &mut ops).await);
    for o in &ops {
        println!("row {:?} {:?}", o.record().is_some(), o.error());
    }
    let mut p = quick();
    p.cluster_name = Some("other".into());
    println!("cluster {:#?}", Client::new(&p, &server.hosts()).await.err());
    let mut p = quick();
    p.set_auth_mode(AuthMode::Internal("u".into(), "p".into()));
    println!("auth {:#?}", Client::new(&p, &server.hosts()).await.err());
    println!("host {:#?}", Client::new(&quick(), &"no-such-host.invalid:3000".to_string()).await.err());
    println!("refused {:#?}", Client::new(&quick(), &"127.0.0.1:1".to_string()).await.err());
    server.when(Request::is_info).always(Reply::Stall);
    let t = std::time::Instant::now();
    println!("silent {:#?} {:?}", Client::new(&quick(), &server.hosts()).await.err(), t.elapsed());
}
