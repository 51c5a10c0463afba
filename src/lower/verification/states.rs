//! Every schema that a database of this history may have: that of each revision with all that it needs, and, where branches
//! stand side by side, that of all revisions up to each place in the order of the history.

use std::collections::BTreeSet;

use super::super::Lowering;
use crate::catalog::Catalog;
use crate::graph::NodeId;
use crate::history;
use crate::plan::Candidate;

impl Lowering<'_> {
    /// The states, base first; neighbours have most in common.
    pub(super) fn states(&self) -> Vec<(Candidate, Catalog)> {
        let order = self.graph.order();
        let spans = self.graph.spans();
        let chains = self.graph.chains();
        let mut along = vec![self.start.clone()]; // all revisions up to each place
        let mut own: Vec<Option<Catalog>> = vec![None; order.len()]; // each with what it needs, by node
        let mut states = vec![(Candidate { place: 0, revisions: Vec::new() }, self.start.clone())];
        let mut rest = Vec::new();
        let mut heads = BTreeSet::new();
        for (place, (&at, spans)) in (1..).zip(order.iter().zip(&spans)) {
            let before = &along[place - 1];
            let mut here = match *self.graph.parents(at) {
                _ if matches!(spans[..], [(1, last)] if last == place) => before.clone(),
                [] => self.start.clone(),
                [parent] => own[parent].clone().unwrap_or_else(|| self.start.clone()),
                _ => {
                    let cut = chains.cut(at).map_or(0, |position| position as usize + 1);
                    let is_needed = |place: usize| spans.iter().any(|&(a, b)| (a..=b).contains(&place));
                    let mut catalog = along[cut].clone();
                    for needed in (cut + 1..place).filter(|&place| is_needed(place)) {
                        history::follow(&self.revisions[order[needed - 1]].upgrade, &mut catalog);
                    }
                    catalog
                }
            };
            history::follow(&self.revisions[at].upgrade, &mut here);
            heads.retain(|&(_, head)| !self.graph.parents(at).contains(&head));
            heads.insert((place, at));
            let id = |at: NodeId| self.graph.id(at).clone();
            states.push((Candidate { place, revisions: vec![id(at)] }, here.clone()));
            let mut all = here.clone();
            if heads.len() > 1 {
                all = before.clone();
                history::follow(&self.revisions[at].upgrade, &mut all);
                let revisions = heads.iter().map(|&(_, at)| id(at)).collect();
                rest.push((Candidate { place, revisions }, all.clone()));
            }
            own[at] = Some(here);
            along.push(all);
        }
        states.extend(rest);
        states
    }
}
