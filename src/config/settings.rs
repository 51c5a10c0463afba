//! Settings of the session: the same map in the configuration and in specs.

use std::collections::BTreeMap;

use crate::decode::{Sink, no_nul};
use crate::diag::{Code, Diagnostic, did_you_mean};
use crate::dialect::Dialect;
use crate::model::Ident;
use crate::yaml::{Kind, Node};

/// `settings: {dialect: {name: value}}`, in the configuration and in specs.
pub fn read_settings(node: &Node, sink: &Sink, code: Code) -> BTreeMap<String, Vec<(Ident, String)>> {
    let mut all = BTreeMap::new();
    let Kind::Map(dialects) = &node.kind else {
        sink.push(Diagnostic::error(code, node.place, "`settings` is a map of dialects"));
        return all;
    };
    for dialect in dialects {
        let name = Dialect::own_name(&dialect.key);
        if !Dialect::SPEC_NAMES.contains(&name) {
            sink.push(
                Diagnostic::error(code, dialect.place, format!("`{}` is no dialect", dialect.key))
                    .hint("`settings: {postgres: {lock_timeout: 5s}}`")
                    .maybe_hint(did_you_mean(&dialect.key, Dialect::SPEC_NAMES)),
            );
            continue;
        }
        let Kind::Map(entries) = &dialect.value.kind else {
            sink.push(Diagnostic::error(code, dialect.value.place, "settings are a map of names and values"));
            continue;
        };
        let engine = Dialect::from_name(name).map(Dialect::facts);
        let mut list = Vec::new();
        for entry in entries {
            let value = entry.value.text().unwrap_or_default();
            if !no_nul(sink, code, value, entry.value.place) {
                continue;
            }
            if let Some(facts) = engine.filter(|facts| facts.settings.rereads(&entry.key, value)) {
                let message = format!(
                    "with `{}: {value}`, {} would read the script otherwise than it is written",
                    entry.key, facts.title
                );
                let hint =
                    "leave it out; an `execute` may set it for its own statements, and it ends with them";
                sink.push(Diagnostic::error(code, entry.place, message).hint(hint));
                continue;
            }
            if let Some(facts) = engine.filter(|facts| facts.settings.relies_on(&entry.key)) {
                let message =
                    format!("on {} the script relies on its own setting of `{}`", facts.title, entry.key);
                let hint = "leave it out; what it means for other sessions stays as it is";
                sink.push(Diagnostic::error(code, entry.place, message).hint(hint));
                continue;
            }
            let instead =
                engine.filter(|_| code == Code::BAD_CONFIG).and_then(|f| f.settings.instead(&entry.key));
            if let Some(instead) = instead {
                let message = format!("`{}` is for revisions, not for the whole script", entry.key);
                sink.push(Diagnostic::error(code, entry.place, message).hint(instead));
                continue;
            }
            let plain = entry.key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
            match (Ident::new(&entry.key), entry.value.text()) {
                (Ok(name), Some(value)) if plain => list.push((name, value.to_owned())),
                _ => sink.push(Diagnostic::error(code, entry.place, "a setting is a name and a value")),
            }
        }
        all.insert(name.to_owned(), list);
    }
    all
}
