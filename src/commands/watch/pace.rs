//! When to build: decided from how the files lay at three moments.

use std::path::PathBuf;

use crate::workspace::State;

/// How often a burst of changes is waited for: somebody who writes all the time does not stop everything.
const PATIENCE: u32 = 30;

/// What to do after a look at the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Nothing is new: wait until something may be.
    Rest,
    /// Something is new, and perhaps not all of it: look again in a moment.
    Settle,
    /// What is new stays as it is.
    Build,
}

/// What to do, given the files as the last build saw them, as they were at the look before this one, and as they are now;
/// `looks` is how often it was waited already.
pub(super) fn step(seen: &State, before: &State, now: &State, looks: u32) -> Step {
    if now.files == seen.files {
        Step::Rest
    } else if now.files == before.files || looks >= PATIENCE {
        Step::Build
    } else {
        Step::Settle
    }
}

/// The files that are new, other or gone, sorted by path, each with the word for it.
pub(super) fn changes(before: &State, now: &State) -> Vec<(PathBuf, &'static str)> {
    let gone =
        before.files.keys().filter(|path| !now.files.contains_key(*path)).map(|path| (path, "deleted"));
    let others = now.files.iter().filter_map(|(path, stamp)| match before.files.get(path) {
        None => Some((path, "created")),
        Some(old) if old != stamp => Some((path, "changed")),
        Some(_) => None,
    });
    let mut list: Vec<_> = gone.chain(others).map(|(path, word)| (path.clone(), word)).collect();
    list.sort();
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Stamp;
    use pretty_assertions::assert_eq;
    use std::time::SystemTime;

    fn state(files: &[(&str, u64)]) -> State {
        let stamp = |length| Stamp { modified: SystemTime::UNIX_EPOCH, length, number: 1 };
        let files = files.iter().map(|(path, length)| (PathBuf::from(path), stamp(*length))).collect();
        State { files, ..State::default() }
    }

    /// The steps that a row of looks leads to; the last build saw the first state.
    fn steps(looks: &[&State]) -> Vec<Step> {
        let pairs = looks.windows(2).enumerate();
        pairs.map(|(at, pair)| step(looks[0], pair[0], pair[1], u32::try_from(at).unwrap())).collect()
    }

    #[test]
    fn it_builds_when_a_burst_is_over_and_not_before() {
        let [none, half, whole] = [&[][..], &[("a", 10)], &[("a", 20)]].map(state);
        assert_eq!(steps(&[&none, &none, &none]), [Step::Rest, Step::Rest]);
        assert_eq!(steps(&[&none, &half, &whole, &whole]), [Step::Settle, Step::Settle, Step::Build]);
        assert_eq!(steps(&[&none, &half, &half]), [Step::Settle, Step::Build], "a half that stays is built");
        assert_eq!(steps(&[&whole, &none, &none]), [Step::Settle, Step::Build], "so is one that has gone");
        assert_eq!(steps(&[&none, &half, &none]), [Step::Settle, Step::Rest], "what is undone is nothing");
    }

    #[test]
    fn a_burst_without_end_does_not_stop_it() {
        let states: Vec<State> = (0..100).map(|length| state(&[("a", length)])).collect();
        let looks: Vec<&State> = states.iter().collect();
        let steps = steps(&looks);
        let first = steps.iter().position(|step| *step == Step::Build).unwrap();
        assert!(first > 3 && first < 50, "{first}");
        assert!(!steps.contains(&Step::Rest));
    }

    #[test]
    fn changes_are_named_in_the_order_of_their_paths() {
        let (before, now) = (state(&[("b", 1), ("c", 1), ("d", 1)]), state(&[("a", 1), ("b", 2), ("d", 1)]));
        let list = changes(&before, &now);
        let shown: Vec<_> = list.iter().map(|(path, word)| (path.to_str().unwrap(), *word)).collect();
        assert_eq!(shown, [("a", "created"), ("b", "changed"), ("c", "deleted")]);
    }

    #[test]
    fn what_was_written_here_is_nothing_new() {
        let (mut seen, after) = (state(&[("a", 1), ("c", 1)]), state(&[("a", 2), ("b", 1)]));
        seen.accept(&after, &["b", "out/up.sql"].map(PathBuf::from));
        let list = changes(&seen, &after);
        let shown: Vec<_> = list.iter().map(|(path, word)| (path.to_str().unwrap(), *word)).collect();
        assert_eq!(shown, [("a", "changed"), ("c", "deleted")], "somebody else did these");
    }
}
