//! Waiting until files may have changed.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::place::{Folder, Place};

/// How long nothing must change for a burst of changes to be over.
const QUIET: Duration = Duration::from_millis(100);
/// How often files are looked at where the system does not tell of changes.
const INTERVAL: Duration = Duration::from_secs(1);

/// Somebody who says that files may have changed.
pub struct Watcher {
    folders: BTreeSet<Folder>,
    wakes: Receiver<()>,
    /// It ends with this value. None: files are looked at again and again.
    system: Option<RecommendedWatcher>,
    refusal: Option<String>,
}

impl Watcher {
    /// Begins to watch these places, by these folders, as a look at them has found them; with `poll` without the system's
    /// help.
    pub fn new(places: &[Place], folders: &BTreeSet<Folder>, poll: bool) -> Self {
        let (wake, wakes) = sync_channel(1);
        let system = if poll { Ok(None) } else { begin(places, folders, wake).map(Some) };
        let (system, refusal) = match system {
            Ok(system) => (system, None),
            Err(why) => (None, Some(why.to_string())),
        };
        Self { folders: folders.clone(), wakes, system, refusal }
    }

    /// Whether it watches these folders.
    pub fn is_in(&self, folders: &BTreeSet<Folder>) -> bool {
        self.folders == *folders
    }

    /// Why the system does not tell of changes, though it was asked to.
    pub fn refusal(&self) -> Option<&str> {
        self.refusal.as_deref()
    }

    /// Returns when something may have changed.
    pub fn wait(&self) {
        if self.system.is_none() || self.wakes.recv().is_err() {
            std::thread::sleep(INTERVAL);
        }
    }
}

/// Lets a burst of changes go on for a moment.
pub fn pause() {
    std::thread::sleep(QUIET);
}

fn begin(
    places: &[Place],
    folders: &BTreeSet<Folder>,
    wake: SyncSender<()>,
) -> notify::Result<RecommendedWatcher> {
    let places: Vec<(Place, Vec<PathBuf>)> =
        places.iter().map(|place| (place.clone(), place.names())).collect();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !matters(&event, &places)) {
            return;
        }
        // One that waits already is as good as two.
        let _ = wake.try_send(());
    })?;
    for folder in folders {
        let mode = if folder.deep { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
        match watcher.watch(&folder.path, mode) {
            // What has gone since is found missing by the next look.
            Err(fault) if is_gone(&fault) => {}
            other => other?,
        }
    }
    Ok(watcher)
}

fn is_gone(fault: &notify::Error) -> bool {
    match &fault.kind {
        notify::ErrorKind::PathNotFound | notify::ErrorKind::WatchNotFound => true,
        notify::ErrorKind::Io(fault) => fault.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

/// Whether an event may mean that a file of a place is another one. That files are opened and read is not: a look at them,
/// and a build, would wake themselves.
fn matters(event: &Event, places: &[(Place, Vec<PathBuf>)]) -> bool {
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => {}
        EventKind::Access(_) => return false,
        _ => {}
    }
    let concerns = |path: &PathBuf| places.iter().any(|(place, names)| place.is_concerned(names, path));
    event.need_rescan() || event.paths.is_empty() || event.paths.iter().any(concerns)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Files;
    use notify::event::{CreateKind, Flag, ModifyKind};
    use std::path::Path;

    #[test]
    fn reading_wakes_nobody_and_neither_does_what_happens_elsewhere() {
        let place = Place { path: PathBuf::from("specs"), files: Files::Specs };
        let places = [(place, vec![PathBuf::from("/p/specs")])];
        let matters = |kind, path: &str| matters(&Event::new(kind).add_path(Path::new(path).into()), &places);
        let opened = EventKind::Access(AccessKind::Open(AccessMode::Any));
        let read = EventKind::Access(AccessKind::Close(AccessMode::Read));
        let written = EventKind::Access(AccessKind::Close(AccessMode::Write));
        let (created, changed) = (EventKind::Create(CreateKind::Any), EventKind::Modify(ModifyKind::Any));
        for kind in [written, created, changed] {
            assert!(matters(kind, "/p/specs/a.yaml") && matters(kind, "/p/specs"), "{kind:?}");
            assert!(!matters(kind, "/p/out/up.sql") && !matters(kind, "/p/specs/.a.swp"), "{kind:?}");
        }
        for kind in [opened, read] {
            assert!(!matters(kind, "/p/specs/a.yaml"), "{kind:?}");
        }
        let overflow = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert!(super::matters(&overflow, &places), "what was lost may have been anything");
    }
}
