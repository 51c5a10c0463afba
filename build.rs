//! Embeds templates/** as pairs of name and text, so that the binary stands alone.
#![allow(clippy::disallowed_methods, reason = "it reads templates/ while the package is built")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("templates");
    println!("cargo:rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    collect(&root, &mut files);
    // in the order of their names as texts, in which they are searched: that of paths puts `a/b.sql` before `a.sql`
    let name = |file: &Path| file.strip_prefix(&root).unwrap_or(file).to_string_lossy().replace('\\', "/");
    files.sort_by_key(|file| name(file));
    let mut code = String::from("&[\n");
    for file in &files {
        let _ = writeln!(code, "    ({:?}, include_str!({:?})),", name(file), file.display().to_string());
    }
    code.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("templates.rs");
    if let Err(fault) = fs::write(&out, code) {
        println!("cargo:warning=cannot write {}: {fault}", out.display());
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    println!("cargo:rerun-if-changed={}", folder.display());
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|e| e == "sql") {
            files.push(path);
        }
    }
}
