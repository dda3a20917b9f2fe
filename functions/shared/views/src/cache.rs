//! Values that one instance remembers for a moment, so that a warm one makes one request instead of three.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Values that are good for `max_age`.
pub(crate) struct Cache<K, V> {
    max_age: Duration,
    kept: Mutex<HashMap<K, (Instant, V)>>,
}

impl<K: Eq + Hash, V: Clone> Cache<K, V> {
    pub(crate) fn new(max_age: Duration) -> Self {
        Self {
            max_age,
            kept: Mutex::default(),
        }
    }

    pub(crate) fn get<Q>(&self, key: &Q) -> Option<V>
    where
        K: std::borrow::Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        let kept = self.lock();
        let (at, value) = kept.get(key)?;
        (at.elapsed() < self.max_age).then(|| value.clone())
    }

    /// What was kept last, however old it is.
    pub(crate) fn last<Q>(&self, key: &Q) -> Option<V>
    where
        K: std::borrow::Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.lock().get(key).map(|(_, value)| value.clone())
    }

    /// Keeps `value` as it was when its request was sent, at `asked`.
    pub(crate) fn put(&self, key: K, asked: Instant, value: V) {
        self.lock().insert(key, (asked, value));
    }

    /// A panic elsewhere leaves whole values behind, so the map stays good.
    fn lock(&self) -> MutexGuard<'_, HashMap<K, (Instant, V)>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_forgotten_after_its_time() {
        let cache = Cache::new(Duration::from_secs(2));
        cache.put("new", Instant::now(), 1);
        assert_eq!(cache.get("new"), Some(1));
        assert_eq!(Cache::<&str, u8>::new(Duration::ZERO).get("new"), None);
        let cache = Cache::new(Duration::ZERO);
        cache.put("old", Instant::now(), 1);
        assert_eq!(cache.get("old"), None);
        assert_eq!(cache.last("old"), Some(1));
    }
}
