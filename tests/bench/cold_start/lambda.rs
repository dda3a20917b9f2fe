//! Lambda's Runtime API on loopback, for one instance of one function.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>: the function asks for an
//! event, and posts its answer or its error.

use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::serve::ListenerExt as _;
use serde_json::Value;
use system_tests::Result;
use tokio::net::TcpListener;
use tokio::process::{Child, Command};
use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinHandle;

/// A function that is silent for so long has failed.
const PATIENCE: Duration = Duration::from_secs(30);
const ROOT: &str = "/2018-06-01/runtime";

/// A program that speaks to the Runtime API.
pub(crate) struct Function {
    pub(crate) name: String,
    program: String,
    arguments: Vec<String>,
}

impl Function {
    pub(crate) fn new(name: &str, program: &str, arguments: &[&str]) -> Self {
        Self {
            name: name.to_owned(),
            program: program.to_owned(),
            arguments: arguments.iter().map(|&it| it.to_owned()).collect(),
        }
    }
}

/// What the function does, in its order.
enum Step {
    /// It took the event.
    Asked(Instant),
    /// It answered.
    Answered(Instant, String),
    /// It said that it failed.
    Failed(String),
}

#[derive(Clone)]
struct Api {
    events: Arc<Mutex<mpsc::Receiver<String>>>,
    steps: mpsc::UnboundedSender<Step>,
}

/// One running process.
pub(crate) struct Instance {
    process: Child,
    spawned: Option<Instant>,
    events: mpsc::Sender<String>,
    steps: mpsc::UnboundedReceiver<Step>,
    server: JoinHandle<std::io::Result<()>>,
}

impl Instance {
    /// Spawns the process; the clock of its first invocation runs from here.
    pub(crate) async fn start(
        function: &Function,
        environment: &[(&'static str, String)],
    ) -> Result<Self> {
        let (events, queue) = mpsc::channel(1);
        let (tell, steps) = mpsc::unbounded_channel();
        let api = Api {
            events: Arc::new(Mutex::new(queue)),
            steps: tell,
        };
        let routes = Router::new()
            .route(&format!("{ROOT}/invocation/next"), get(next))
            .route(
                &format!("{ROOT}/invocation/{{id}}/response"),
                post(response),
            )
            .route(&format!("{ROOT}/invocation/{{id}}/error"), post(error))
            .route(&format!("{ROOT}/init/error"), post(error))
            .with_state(api);
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?.to_string();
        let listener = listener.tap_io(|connection| {
            let _ = connection.set_nodelay(true);
        });
        let server = tokio::spawn(async move { axum::serve(listener, routes).await });
        let mut command = Command::new(&function.program);
        command
            .args(&function.arguments)
            .env_clear()
            .envs(environment.iter().map(|(name, value)| (*name, value)))
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("AWS_LAMBDA_RUNTIME_API", address)
            .env("SIGN_PACE_MS", "0")
            // All forms come from one network and one domain.
            .env("SIGN_PER_NETWORK_HOUR", "1000000")
            .env("SIGN_PER_DOMAIN_HOUR", "1000000")
            .env("AWS_LAMBDA_FUNCTION_NAME", "sign")
            .env("AWS_LAMBDA_FUNCTION_VERSION", "1")
            .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512")
            .env("AWS_LAMBDA_LOG_GROUP_NAME", "sign")
            .env("AWS_LAMBDA_LOG_STREAM_NAME", "sign")
            .env("AWS_REGION", "us-east-1")
            .env("AWS_ACCESS_KEY_ID", "bench")
            .env("AWS_SECRET_ACCESS_KEY", "bench")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .kill_on_drop(true);
        let spawned = Instant::now();
        let process = command
            .spawn()
            .map_err(|error| format!("{}: {error}", function.program))?;
        Ok(Self {
            process,
            spawned: Some(spawned),
            events,
            steps,
            server,
        })
    }

    /// From the spawn (the first time), or from handing the event over, to the whole answer.
    /// It must be the page that a signature is answered with.
    pub(crate) async fn invoke(&mut self, event: String) -> Result<Duration> {
        self.events.send(event).await?;
        let Step::Asked(asked) = self.step().await? else {
            return Err("an answer without a question".into());
        };
        let Step::Answered(at, body) = self.step().await? else {
            return Err("two events were asked for at once".into());
        };
        let answer: Value = serde_json::from_str(&body)?;
        if answer["statusCode"] != 202 {
            return Err(format!("a wrong answer: {body}").into());
        }
        Ok(at - self.spawned.take().unwrap_or(asked))
    }

    pub(crate) fn peak_memory(&self) -> Option<u64> {
        crate::measure::peak_memory(self.process.id()?)
    }

    pub(crate) async fn stop(mut self) -> Result {
        self.process.kill().await?;
        self.server.abort();
        Ok(())
    }

    async fn step(&mut self) -> Result<Step> {
        let step = tokio::select! {
            step = self.steps.recv() => step,
            ended = self.process.wait() => return Err(format!("the function ended with {}", ended?).into()),
            () = tokio::time::sleep(PATIENCE) => return Err("the function is silent".into()),
        };
        match step {
            Some(Step::Failed(why)) => Err(format!("the function failed: {why}").into()),
            Some(step) => Ok(step),
            None => Err("the Runtime API ended".into()),
        }
    }
}

async fn next(State(api): State<Api>) -> impl IntoResponse {
    let event = api.events.lock().await.recv().await;
    let deadline = SystemTime::now() + PATIENCE;
    let deadline = deadline
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    let headers = [
        ("content-type", "application/json".to_owned()),
        (
            "lambda-runtime-aws-request-id",
            "8476a536-e9f4-11e8-9739-2dfe598c3fcd".to_owned(),
        ),
        (
            "lambda-runtime-deadline-ms",
            deadline.as_millis().to_string(),
        ),
        (
            "lambda-runtime-invoked-function-arn",
            "arn:aws:lambda:us-east-1:123456789012:function:sign".to_owned(),
        ),
    ];
    let _ = api.steps.send(Step::Asked(Instant::now()));
    (headers, event.unwrap_or_default())
}

async fn response(State(api): State<Api>, Path(_): Path<String>, body: String) -> StatusCode {
    let _ = api.steps.send(Step::Answered(Instant::now(), body));
    StatusCode::ACCEPTED
}

async fn error(State(api): State<Api>, body: String) -> StatusCode {
    let _ = api.steps.send(Step::Failed(body));
    StatusCode::ACCEPTED
}
