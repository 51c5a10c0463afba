//! A pseudo-terminal on which a program runs, and somebody types.

use std::io::{Read as _, Write as _};
use std::process::{Child, Command};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use pty_process::blocking::{self, Pty};

use super::Output;
use super::server::wait_for;

/// What a terminal sends for Ctrl-C: the program gets SIGINT.
pub const CTRL_C: &str = "\u{3}";
/// What a terminal sends for Ctrl-D: at the beginning of a line, the end of the input.
pub const CTRL_D: &str = "\u{4}";

/// A program whose standard input, output and error are a terminal of its own.
pub struct Terminal {
    keyboard: Arc<Pty>,
    child: Child,
    screen: Arc<Mutex<Vec<u8>>>,
    /// Reads what is printed, so that the program never waits for that.
    reader: JoinHandle<()>,
    /// How much of the screen has been looked at.
    seen: usize,
}

impl Terminal {
    /// Starts a command; signals end it even where who runs the tests ignores them.
    pub fn start(command: &Command, arguments: &[&str]) -> Self {
        let (pty, pts) = blocking::open().unwrap();
        let mut wrapped = blocking::Command::new("env");
        wrapped = wrapped.arg("--default-signal").arg(command.get_program()).args(arguments);
        for (name, value) in command.get_envs() {
            wrapped = match value {
                Some(value) => wrapped.env(name, value),
                None => wrapped.env_remove(name),
            };
        }
        let child = wrapped.current_dir(command.get_current_dir().unwrap()).spawn(pts).unwrap();
        let (keyboard, screen) = (Arc::new(pty), Arc::<Mutex<Vec<u8>>>::default());
        let (source, target) = (Arc::clone(&keyboard), Arc::clone(&screen));
        let reader = std::thread::spawn(move || {
            let mut piece = [0; 4096];
            // Linux says EIO, others nothing more, when the last program has gone.
            while let Ok(count @ 1..) = (&*source).read(&mut piece) {
                target.lock().unwrap().extend_from_slice(&piece[..count]);
            }
        });
        Self { keyboard, child, screen, reader, seen: 0 }
    }

    fn shown(&self) -> String {
        String::from_utf8_lossy(&self.screen.lock().unwrap()).replace('\r', "")
    }

    /// Waits until this is printed, behind what was waited for before; then types.
    #[track_caller]
    pub fn answer(&mut self, question: &str, keys: &str) {
        let found = |of: &Self| of.shown().get(of.seen..).and_then(|rest| rest.find(question));
        let this = std::cell::RefCell::new(&mut *self);
        wait_for(question, || {
            found(&this.borrow()).is_some() || this.borrow_mut().child.try_wait().unwrap().is_some()
        });
        let at =
            found(self).unwrap_or_else(|| panic!("no `{question}`, the terminal shows\n{}", self.shown()));
        self.seen += at + question.len();
        (&*self.keyboard).write_all(keys.as_bytes()).unwrap();
    }

    /// Waits for its end; standard output and error are one on a terminal.
    pub fn finish(mut self) -> Output {
        use std::os::unix::process::ExitStatusExt as _;
        let child = std::cell::RefCell::new(&mut self.child);
        wait_for("the end of the program", || child.borrow_mut().try_wait().unwrap().is_some());
        let status = self.child.wait().unwrap();
        self.reader.join().unwrap();
        let stdout = String::from_utf8_lossy(&self.screen.lock().unwrap()).replace('\r', "");
        let status = status.code().or(status.signal().map(|signal| 128 + signal)).expect("it has ended");
        Output { status, stdout, stderr: String::new() }
    }
}
