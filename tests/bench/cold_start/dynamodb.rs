//! The embedded DynamoDB behind a port of its own, with the petition open.

use std::net::TcpListener;

use embedded_dynamodb::Embedded;
use system_tests::Result;
use tempfile::TempDir;
use test_support::deployment::{BASE, TestDeployment};
use tokio::sync::oneshot;

const SECRET: &str = "a secret of the bench, for nobody else";

pub(crate) struct DynamoDb {
    deployment: TestDeployment,
    address: String,
    _folder: TempDir,
    _stop: oneshot::Sender<()>,
}

impl DynamoDb {
    /// It serves on a thread and runtime of its own, since SQLite blocks the thread that calls it.
    pub(crate) async fn start() -> Result<Self> {
        let folder = TempDir::with_prefix("countersign-bench-")?;
        let file = folder.path().join("dynamodb.db");
        // Opened by our own code too, which adds the indexes that keep writes fast.
        let deployment = TestDeployment::on(Embedded::open(&file)?, SECRET).await;
        deployment.open_petition().await;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = format!("http://{}", listener.local_addr()?);
        listener.set_nonblocking(true)?;
        let file = file.to_str().ok_or("the folder is not UTF-8")?.to_owned();
        let database = dynoxide::Database::new(&file).map_err(|error| error.to_string())?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let (stop, stopped) = oneshot::channel();
        std::thread::spawn(move || {
            let _: Result = runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener)?;
                let stopped = async {
                    let _ = stopped.await;
                };
                Ok(dynoxide::server::serve_with_shutdown(listener, database, stopped).await?)
            });
        });
        Ok(Self {
            deployment,
            address,
            _folder: folder,
            _stop: stop,
        })
    }

    /// What a function has to know to find it.
    pub(crate) fn environment(&self) -> Vec<(&'static str, String)> {
        let tables = &self.deployment.settings.tables;
        vec![
            ("AWS_ENDPOINT_URL", self.address.clone()),
            ("BASE_URL", BASE.to_owned()),
            ("DEPLOYMENT_SECRET", SECRET.to_owned()),
            ("LOG_SECRET", SECRET.to_owned()),
            ("SIGNATURE_LOG_TABLE", tables.signature_log.clone()),
            ("SIGNER_KEYS_TABLE", tables.signer_keys.clone()),
            ("VIEWS_TABLE", tables.views.clone()),
        ]
    }

    /// How many signatures are in the log.
    pub(crate) async fn signatures(&self) -> Result<usize> {
        let mut pages = self
            .deployment
            .client
            .scan()
            .table_name(&self.deployment.settings.tables.signature_log)
            .into_paginator()
            .items()
            .send();
        let mut number = 0;
        while let Some(item) = pages.next().await {
            item?;
            number += 1;
        }
        Ok(number)
    }
}
