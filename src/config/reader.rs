//! Reads a configuration from its tree.

use std::collections::BTreeMap;

use super::shapes::{CONFIGURATION, HISTORY, LEDGER, LOCK};
use super::{Config, Ledger, Lock};
use crate::decode::{Fields, Sink, no_nul};
use crate::diag::{Code, Diagnostic, Located, Place, or_list};
use crate::model::naming::Named;
use crate::model::{Convention, FileTemplate, Ident, Online, Zone};
use crate::yaml::{Entry, Kind, Node};

/// Reads a configuration; faults go to the sink and defaults stand in.
pub fn read(node: &Node, sink: &Sink) -> Config {
    let mut config = Config::default();
    let Some(fields) = Fields::open(node, &CONFIGURATION, sink) else { return config };
    let reader = Reader { sink };
    reader.strings(fields.value("migrations"), &mut config.migrations);
    config.migration_places = places_of(fields.value("migrations"));
    reader.string(fields.value("out"), &mut config.out);
    reader.new_specs(&fields, &mut config);
    reader.strings(fields.value("external"), &mut config.external);
    reader.dialects(fields.value("dialects"), &mut config.dialects);
    config.default_schema = reader.optional_ident(fields.value("default_schema"));
    if let Some(node) = fields.value("search_path") {
        let items = match &node.kind {
            Kind::List(items) => &items[..],
            _ => std::slice::from_ref(node),
        };
        config.search_path = items.iter().filter_map(|item| reader.optional_ident(Some(item))).collect();
    }
    reader.ledger(fields.value("ledger"), &mut config.ledger);
    reader.settings(fields.value("settings"), &mut config.settings);
    reader.convention(fields.value("naming_convention"), &mut config.convention);
    let types = reader.pairs(fields.value("types"), "`types` is a map of names and types");
    config.types = types.iter().map(|e| (e.key.clone(), e.value.clone())).collect();
    reader.aliases(&config.types);
    for entry in reader.pairs(fields.value("vars"), "`vars` is a map of names and texts") {
        let mut text = String::new();
        reader.text(&entry.value, &mut text);
        config.vars.insert(entry.key.clone(), text);
    }
    reader.lock(fields.value("lock"), &mut config.lock);
    if let Some(online) = fields.value("online").and_then(|n| reader.online(n)) {
        config.online = online;
    }
    if let Some(flag) = fields.value("allow_auto_merge").and_then(|n| reader.flag(n)) {
        config.allow_auto_merge = flag;
    }
    config.wanted = fields.value("wanted").and_then(|node| reader.wanted(node));
    if let Some(node) = fields.value("lint") {
        reader.lint(node);
    }
    fields.finish();
    config
}

pub(super) struct Reader<'s> {
    pub(super) sink: &'s Sink,
}

impl Reader<'_> {
    pub(super) fn fault(&self, place: Place, message: impl Into<String>) {
        self.sink.push(Diagnostic::error(Code::BAD_CONFIG, place, message));
    }

    /// The entries of a map.
    fn pairs<'n>(&self, node: Option<&'n Node>, what: &str) -> &'n [Entry] {
        match node.map(|node| (&node.kind, node)) {
            None => &[],
            Some((Kind::Map(entries), _)) => entries,
            Some((_, node)) => {
                self.fault(node.place, format!("{what}, not {}", node.describe()));
                &[]
            }
        }
    }

    fn no_nul(&self, text: &str, place: Place) -> bool {
        no_nul(self.sink, Code::BAD_CONFIG, text, place)
    }

    /// A text, which may be empty.
    fn text(&self, node: &Node, into: &mut String) {
        match node.text() {
            Some(text) if !self.no_nul(text, node.place) => {}
            Some(text) => text.clone_into(into),
            None => self.fault(node.place, format!("a text is meant here, not {}", node.describe())),
        }
    }

    pub(super) fn string(&self, node: Option<&Node>, into: &mut String) {
        let Some(node) = node else { return };
        match node.text() {
            Some(text) if !self.no_nul(text, node.place) => {}
            Some(text) if !text.is_empty() => text.clone_into(into),
            Some(_) => self.fault(node.place, "a text is meant here, not an empty one"),
            None => self.fault(node.place, format!("a text is meant here, not {}", node.describe())),
        }
    }

    pub(super) fn strings(&self, node: Option<&Node>, into: &mut Vec<String>) {
        let Some(node) = node else { return };
        let Kind::List(items) = &node.kind else {
            let message = format!("a list is meant here, not {}", node.describe());
            let hint = node.text().map(|text| format!("write `[{text}]`"));
            self.sink.push(Diagnostic::error(Code::BAD_CONFIG, node.place, message).maybe_hint(hint));
            return;
        };
        into.clear();
        for item in items {
            let mut text = String::new();
            self.string(Some(item), &mut text);
            if !text.is_empty() {
                into.push(text);
            }
        }
    }

    /// What decides over the names and dates of new specs.
    fn new_specs(&self, fields: &Fields<'_>, config: &mut Config) {
        if let Some(node) = fields.value("file_template") {
            let mut text = String::new();
            self.string(Some(node), &mut text);
            match FileTemplate::read(&text) {
                Ok(template) => config.file_template = template,
                Err(_) if text.is_empty() => {}
                Err(why) => self.fault(node.place, format!("`file_template` cannot be `{text}`: {why}")),
            }
        }
        if let Some(node) = fields.value("timezone") {
            let mut name = String::new();
            self.string(Some(node), &mut name);
            match Zone::named(&name) {
                Some(zone) => config.timezone = zone,
                None if name.is_empty() => {}
                None => self.fault(
                    node.place,
                    format!("there is no time zone `{name}`; write it as `UTC` or `Europe/Berlin`"),
                ),
            }
        }
    }

    fn ident(&self, node: Option<&Node>, into: &mut Ident) {
        let Some(node) = node else { return };
        if let Some(name) = self.optional_ident(Some(node)) {
            *into = name;
        }
    }

    fn flag(&self, node: &Node) -> Option<bool> {
        match node.text() {
            Some("true") => Some(true),
            Some("false") => Some(false),
            other => {
                let hint = match other.map(str::to_lowercase).as_deref() {
                    Some("yes" | "on" | "y" | "true") => Some("write `true`".to_owned()),
                    Some("no" | "off" | "n" | "false") => Some("write `false`".to_owned()),
                    _ => None,
                };
                let fault = Diagnostic::error(Code::BAD_CONFIG, node.place, "true or false is meant here");
                self.sink.push(fault.maybe_hint(hint));
                None
            }
        }
    }

    fn number<T: std::str::FromStr>(&self, node: &Node, what: &str) -> Option<T> {
        let value = node.text().and_then(|t| t.parse().ok());
        if value.is_none() {
            self.fault(node.place, format!("{what} is a whole number"));
        }
        value
    }

    fn ledger(&self, node: Option<&Node>, into: &mut Ledger) {
        let Some(fields) = node.and_then(|n| Fields::open(n, &LEDGER, self.sink)) else { return };
        self.ident(fields.value("table"), &mut into.table);
        into.schema = self.optional_ident(fields.value("schema"));
        into.schema_places.extend(fields.value("schema").map(|node| node.place));
        if let Some(node) = fields.value("history") {
            if matches!(node.text(), Some("off" | "false")) {
                into.history = None;
            } else if let (Some(inner), Some(history)) =
                (Fields::open(node, &HISTORY, self.sink), into.history.as_mut())
            {
                self.ident(inner.value("table"), &mut history.table);
                history.schema = self.optional_ident(inner.value("schema"));
                into.schema_places.extend(inner.value("schema").map(|node| node.place));
                inner.finish();
            }
        }
        if let Some(node) = node.filter(|_| into.has_one_name_twice()) {
            let message =
                "the ledger, its history and the table of markers, `sqlc_mig_progress`, need three names";
            self.fault(node.place, message);
        }
        fields.finish();
    }

    fn optional_ident(&self, node: Option<&Node>) -> Option<Ident> {
        let node = node?;
        // `$sqlc_mig$` delimits the script's own blocks, in which these names stand; some clients drop a carriage return.
        let is_plain = |text: &&str| !text.contains("$sqlc_mig$") && !text.contains('\r');
        if !self.no_nul(node.text()?, node.place) {
            return None;
        }
        let name = node.text().filter(is_plain).and_then(|t| Ident::new(t).ok());
        if name.is_none() {
            let message = if node.text().is_some_and(|text| text.contains('\r')) {
                "a name of 1 to 63 bytes is meant here, without a carriage return"
            } else {
                "a name of 1 to 63 bytes is meant here"
            };
            self.fault(node.place, message);
        }
        name
    }

    fn settings(&self, node: Option<&Node>, into: &mut BTreeMap<String, Vec<(Ident, String)>>) {
        let Some(node) = node else { return };
        *into = super::settings::read_settings(node, self.sink, Code::BAD_CONFIG);
    }

    fn convention(&self, node: Option<&Node>, into: &mut Convention) {
        for entry in self.pairs(node, "`naming_convention` is a map of kinds and patterns") {
            let known = Named::ALL.iter().find(|(_, key)| *key == entry.key);
            let (Some((named, _)), Some(pattern)) = (known, entry.value.text()) else {
                let keys: Vec<&str> = Named::ALL.iter().map(|(_, key)| *key).collect();
                self.fault(entry.place, format!("`naming_convention` takes patterns for {}", or_list(&keys)));
                continue;
            };
            if let Err(token) = into.set(*named, pattern) {
                self.fault(entry.value.place, format!("the token `{token}` is not known"));
            }
        }
    }

    /// An alias that names an alias could go round for ever.
    fn aliases(&self, types: &BTreeMap<String, Node>) {
        for node in types.values() {
            node.each_text(&mut |text| {
                if types.contains_key(text) {
                    self.fault(node.place, format!("a type alias cannot use the alias `{text}`"));
                }
            });
        }
    }

    /// What the linter will read itself; a word that is none of its own is a fault now.
    fn lint(&self, node: &Node) {
        let Kind::Map(rules) = &node.kind else {
            return self.fault(node.place, format!("`lint` is a map of rules, not {}", node.describe()));
        };
        for rule in rules {
            match rule.value.text() {
                None | Some("off" | "warn" | "error") => {}
                Some(other) => {
                    let known = or_list(&["off", "warn", "error"]);
                    self.fault(
                        rule.value.place,
                        format!("the rule `{}` is {known}, not `{other}`", rule.key),
                    );
                }
            }
        }
    }

    fn online(&self, node: &Node) -> Option<Online> {
        let known = Online::WORDS.iter().find(|(word, _)| node.text() == Some(word));
        if known.is_none() {
            let words = or_list(&Online::WORDS.map(|(word, _)| word));
            self.fault(node.place, format!("`online` is {words}, not {}", node.describe()));
        }
        known.map(|(_, online)| *online)
    }

    fn lock(&self, node: Option<&Node>, into: &mut Lock) {
        let Some(fields) = node.and_then(|n| Fields::open(n, &LOCK, self.sink)) else { return };
        if let Some(node) = fields.value("timeout") {
            let text = node.text().unwrap_or_default();
            match seconds(text) {
                Some(value) => into.timeout_seconds = value,
                None => {
                    self.fault(node.place, format!("`{text}` is not a time such as `10min`, `30s` or `600`"));
                }
            }
        }
        into.key = fields.value("key").and_then(|n| self.number(n, "the key of the lock"));
        fields.finish();
    }
}

/// Where the texts of a list stand.
fn places_of(node: Option<&Node>) -> Vec<Located<String>> {
    let items = match node.map(|node| &node.kind) {
        Some(Kind::List(items)) => &items[..],
        _ => &[],
    };
    items.iter().filter_map(|item| Some(Located::new(item.text()?.to_owned(), item.place))).collect()
}

fn seconds(text: &str) -> Option<u32> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let factor = match &text[digits.len()..] {
        "" | "s" => 1,
        "min" | "m" => 60,
        "h" => 3600,
        _ => return None,
    };
    digits.parse::<u32>().ok()?.checked_mul(factor)
}
