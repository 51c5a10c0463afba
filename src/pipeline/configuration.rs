//! The configuration file, and files as text.

use std::collections::BTreeMap;

use crate::config::{self, Config};
use crate::decode::Sink;
use crate::diag::{Code, Diagnostic, Diagnostics, FileId, Lines, Place, Sources};
use crate::workspace::RawFile;
use crate::yaml;

/// Reads the configuration; `overrides` are variables from the command line.
pub fn configure(
    file: Option<RawFile>,
    overrides: &BTreeMap<String, String>,
    sources: &mut Sources,
) -> (Config, blake3::Hash, Diagnostics) {
    let sink = Sink::default();
    let mut canonical = Vec::new();
    let mut config = Config::default();
    if let Some(file) = file
        && let Some(id) = decode_text(file, sources, &sink)
    {
        match yaml::parse(id, sources.text(id)) {
            Ok(tree) => {
                config = config::read(&tree, &sink);
                // What decides over a script's text, not where files lie.
                yaml::write_canonical(
                    &tree,
                    &|key| {
                        matches!(
                            key,
                            "out"
                                | "migrations"
                                | "wanted"
                                | "vars"
                                | "file_template"
                                | "timezone"
                                | "allow_auto_merge"
                        )
                    },
                    &mut canonical,
                );
            }
            Err(faults) => {
                let empty = faults.iter().all(|f| f.code == Code::YAML_EMPTY);
                if !empty {
                    for fault in faults {
                        sink.push(fault);
                    }
                }
            }
        }
    }
    config.vars.extend(overrides.clone());
    for (name, value) in &config.vars {
        canonical.extend(format!("{}:{name}{}:{value}", name.len(), value.len()).bytes());
    }
    let mut faults = Diagnostics::default();
    // Whatever it is, the exit status is that of a bad configuration.
    faults.extend(sink.into_inner().into_iter().map(as_configuration));
    (config, blake3::hash(&canonical), faults)
}

/// A fault of a file as one of the configuration, of which there is one document.
fn as_configuration(fault: Diagnostic) -> Diagnostic {
    let fault = if fault.code == Code::YAML_DOCUMENTS {
        fault.hint("the configuration is one document: leave `---` out in the middle of it")
    } else {
        fault
    };
    Diagnostic { code: Code::BAD_CONFIG, ..fault }
}

/// Bytes as text: UTF-8, without a byte order mark.
pub fn decode_text(file: RawFile, sources: &mut Sources, sink: &Sink) -> Option<FileId> {
    match String::from_utf8(file.bytes) {
        Ok(mut text) => {
            if text.starts_with('\u{feff}') {
                text.remove(0);
            }
            Some(sources.add(file.path, text))
        }
        Err(fault) => {
            let at = fault.utf8_error().valid_up_to();
            let bytes = fault.into_bytes();
            let before = String::from_utf8_lossy(&bytes[..at]).into_owned();
            let byte = bytes.get(at).copied().unwrap_or_default();
            let latin = byte >= 0xa0 && bytes.get(at + 1).is_none_or(u8::is_ascii);
            let looks = if latin {
                format!("; it looks like Latin-1, where this byte is `{}`", char::from(byte))
            } else {
                String::new()
            };
            let id = sources.add(file.path, String::from_utf8_lossy(&bytes).into_owned());
            let place = Lines::of(&before).place(id, before.len());
            sink.push(
                Diagnostic::error(
                    Code::YAML_UTF8,
                    Place { len: 1, ..place },
                    format!("the file is not UTF-8: the byte 0x{byte:02X} begins no character"),
                )
                .hint(format!("save it as UTF-8{looks}")),
            );
            None
        }
    }
}
