//! One piece of work for each of many items, on as many threads as there are.

use std::panic::resume_unwind;
use std::thread::{available_parallelism, scope};

/// Fewer items than this are not worth a thread.
const FEWEST: usize = 64;

/// The results, in the order of the items.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = available_parallelism().map_or(1, usize::from).min(8);
    let size = items.len().div_ceil(threads).max(FEWEST);
    let work = |chunk: &[T]| chunk.iter().map(&work).collect::<Vec<R>>();
    if items.len() <= size {
        return work(items);
    }
    scope(|scope| {
        let workers: Vec<_> = items.chunks(size).map(|chunk| scope.spawn(move || work(chunk))).collect();
        let results =
            workers.into_iter().map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)));
        results.flatten().collect()
    })
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
