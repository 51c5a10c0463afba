//! One piece of work for each of many items, on as many threads as there are.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{available_parallelism, scope};

/// So many items a thread takes at a time, at most.
const MOST_AT_ONCE: usize = 32;
/// So many times a thread comes back for more, where there are few items: each may be long.
const TURNS: usize = 4;

/// The results, in the order of the items. A thread that is done with its share takes the next, so that none waits for
/// another that has had the longer ones.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = available_parallelism().map_or(1, usize::from).min(8);
    let shares: Vec<&[T]> = items.chunks((items.len() / (threads * TURNS)).clamp(1, MOST_AT_ONCE)).collect();
    let next = AtomicUsize::new(0);
    let run = || {
        let mut done: Vec<(usize, Vec<R>)> = Vec::new();
        while let at = next.fetch_add(1, Ordering::Relaxed)
            && let Some(share) = shares.get(at)
        {
            done.push((at, share.iter().map(&work).collect()));
        }
        done
    };
    let helpers = threads.min(shares.len()).saturating_sub(1);
    let mut done = scope(|scope| {
        let helpers: Vec<_> = (0..helpers).map(|_| scope.spawn(run)).collect();
        let mut done = run();
        for helper in helpers {
            done.extend(helper.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().flat_map(|(_, results)| results).collect()
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..1_000).collect();
        assert_eq!(map(&items, |item| item + 1), (1..=1_000).collect::<Vec<_>>());
        assert!(map(&items[..0], |item| item + 1).is_empty());
    }
}
