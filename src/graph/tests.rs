//! Expressions and routes on small graphs.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

use super::{Graph, GraphNode, Selection};
use crate::diag::{Located, Place};
use crate::model::RevisionId;
use pretty_assertions::assert_eq;

fn graph(edges: &[(&str, &[&str])]) -> Graph {
    let at = Place::default;
    let nodes = edges.iter().map(|(id, down)| GraphNode {
        id: Located::new(RevisionId::new(id).unwrap(), at()),
        message: String::new(),
        down: down.iter().map(|d| Located::new(RevisionId::new(d).unwrap(), at())).collect(),
        depends_on: Vec::new(),
        labels: Vec::new(),
        replaces: Vec::new(),
    });
    let (graph, faults) = Graph::new(nodes.collect());
    assert!(faults.is_empty(), "{faults:?}");
    graph
}

#[test]
fn the_order_is_a_function_of_ids_not_of_files() {
    let ids = |g: &Graph| g.order().iter().map(|&at| g.id(at).to_string()).collect::<Vec<_>>();
    let one = graph(&[("aaaa", &[]), ("cccc", &["aaaa"]), ("bbbb", &["aaaa"]), ("dddd", &["bbbb", "cccc"])]);
    let two = graph(&[("dddd", &["bbbb", "cccc"]), ("bbbb", &["aaaa"]), ("cccc", &["aaaa"]), ("aaaa", &[])]);
    assert_eq!(ids(&one), ["aaaa", "bbbb", "cccc", "dddd"]);
    assert_eq!(ids(&one), ids(&two));
}

#[test]
fn starts_of_ids_must_be_unique_and_long_enough() {
    let g = graph(&[("abcd1", &[]), ("abcd2", &["abcd1"])]);
    assert_eq!(g.lookup("abcd").unwrap_err().related.len(), 2);
    assert!(g.lookup("abc").is_err());
    assert_eq!(g.lookup("abcd2").unwrap(), 1);
    assert_eq!(g.select("head").unwrap(), Selection::Revisions(vec![1]));
}

/// a <- b, a <- c [left] <- c2, m merges b and c2; z [side] <- z2; n after m needs z2.
fn branches() -> Graph {
    let at = Place::default;
    let node = |id: &str, down: &[&str], label: &str, needs: &str| GraphNode {
        id: Located::new(RevisionId::new(id).unwrap(), at()),
        message: format!("make {id}"),
        down: down.iter().map(|d| Located::new(RevisionId::new(d).unwrap(), at())).collect(),
        depends_on: needs.split_whitespace().map(|n| Located::new(n.to_owned(), at())).collect(),
        labels: label.split_whitespace().map(|l| Located::new(l.to_owned(), at())).collect(),
        replaces: Vec::new(),
    };
    let nodes = vec![
        node("aaaa", &[], "", ""),
        node("bbbb", &["aaaa"], "", ""),
        node("cccc", &["aaaa"], "left-1", ""),
        node("ccc2", &["cccc"], "", ""),
        node("mmmm", &["bbbb", "ccc2"], "", ""),
        node("zzzz", &[], "side", ""),
        node("zzz2", &["zzzz"], "", ""),
        node("nnnn", &["mmmm"], "", "zzz2"),
    ];
    let (graph, faults) = Graph::new(nodes);
    assert!(faults.is_empty(), "{faults:?}");
    graph
}

fn ids<'g>(graph: &'g Graph, nodes: impl IntoIterator<Item = &'g usize>) -> String {
    nodes.into_iter().map(|&at| graph.id(at).as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn expressions_name_revisions() {
    let g = branches();
    for (text, expected) in [
        ("side", "zzzz"),
        ("side@head", "zzz2"),
        ("heads", "zzz2 nnnn"),
        ("aaaa@head", "nnnn"),
        ("left-1", "cccc"),
        ("left-1+1", "ccc2"),
        ("left-1@head", "nnnn"),
        ("left-1@aaaa+1", "cccc"),
        ("mmmm-1", "bbbb ccc2"),
        ("left-1@mmmm-2", "cccc"),
        ("side@base+1", "zzzz"),
        ("bbbb+2", "nnnn"),
        ("zzz2,bbbb", "bbbb zzz2"),
        ("aaaa-1", "base"),
        ("side@base", "base"),
    ] {
        let found = match g.select(text) {
            Ok(Selection::Base) => "base".to_owned(),
            Ok(Selection::Revisions(mut list)) => {
                list.sort_by_key(|at| g.order().iter().position(|o| o == at));
                ids(&g, &list)
            }
            Err(fault) => fault.message,
        };
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn what_names_nothing_or_too_many_says_so() {
    let g = branches();
    for (text, expected) in [
        ("head", "`head` is not one revision: there are 2 heads"),
        ("aaaa+1", "`aaaa+1` could go on to 2 revisions"),
        ("base+1", "`base+1` could go on to 2 revisions"),
        ("mmmm-2", "`mmmm-2` could go on to 2 revisions"),
        ("aaaa-2", "`aaaa-2` goes too far: after 1 step down there is base"),
        ("nnnn+1", "`nnnn+1` goes too far: after 0 steps up there is a head"),
        ("side@bbbb", "the revision `bbbb` is not in the branch `side`"),
        ("+1", "`+1` counts from where a database is, which is not known here"),
        ("current", "`current` is known to a database alone"),
        ("bbbb,base", "`bbbb,base`: `base` is before all revisions, and in no list of them"),
        ("nope", "no revision is called `nope`"),
    ] {
        assert_eq!(g.select(text).unwrap_err().message, expected, "{text}");
    }
    let nnnn = g.find("nnnn").unwrap();
    let Ok(Selection::Revisions(found)) = g.select_at("current-1", Some(&[nnnn])) else {
        panic!("no selection")
    };
    assert_eq!(ids(&g, &found), "mmmm");
}

#[test]
fn routes_hold_what_a_script_applies_or_reverts() {
    let g = branches();
    let inside = |list: &std::collections::BTreeSet<usize>| {
        ids(&g, &g.order().iter().filter(|at| list.contains(at)).copied().collect::<Vec<_>>())
    };
    for (text, expected) in [
        ("mmmm", "aaaa bbbb cccc ccc2 mmmm"),
        ("bbbb:mmmm", "cccc ccc2 mmmm"),
        ("bbbb,ccc2:mmmm", "mmmm"),
        ("bbbb:+1", "cccc ccc2 mmmm"),
        (":bbbb", "aaaa bbbb"),
        ("nnnn:heads", ""),
        ("bbbb:aaaa", "`bbbb:aaaa` is no range: `bbbb` is no ancestor of its end"),
        ("-1", "`-1` goes backwards"),
        ("base", "`base` is where a range begins, not where it ends"),
    ] {
        let found = g.upgrade_route(text, None).map_or_else(|fault| fault.message, |r| inside(&r.revisions));
        assert_eq!(found, expected, "upgrade {text}");
    }
    for (text, expected) in [
        ("bbbb", "mmmm nnnn"),
        ("zzz2", "nnnn"),
        ("mmmm-1", "mmmm nnnn"),
        ("left-1@aaaa", "cccc ccc2 mmmm nnnn"),
        ("side@base", "zzzz zzz2 nnnn"),
        ("base", "aaaa bbbb cccc ccc2 mmmm zzzz zzz2 nnnn"),
        ("heads", ""),
        ("mmmm:aaaa", "bbbb cccc ccc2 mmmm"),
        ("mmmm:-1", "mmmm"),
        ("aaaa:mmmm", "`aaaa:mmmm` is no range: `mmmm` is no ancestor of `aaaa`"),
        ("+1", "`+1` goes forward"),
    ] {
        let found = g.downgrade_route(text).map_or_else(|fault| fault.message, |r| inside(&r.revisions));
        assert_eq!(found, expected, "downgrade {text}");
    }
}
