//! The model that the comparison uses is what the scripts do: real ones, on PostgreSQL, over the same graphs, with the
//! ledger read after each revision.

use crate::ours::Ours;
use crate::questions::Asked;
use crate::support::graphs::Shape;
use crate::support::history::Random;
use crate::support::model::{Direction, Move, State, Stop};
use crate::support::{Database, Project, Server};

const GRAPHS: u64 = 40;
const SCRIPTS: usize = 6;

/// Prints the ledger after each revision.
fn telling(script: &str) -> String {
    let tell = "SELECT coalesce(string_agg(version_num, ' ' ORDER BY version_num COLLATE \"C\"), '') AS told FROM alembic_version \\gset\n\\echo @@ :told\n";
    let mut out = String::with_capacity(script.len() * 2);
    let mut done = false;
    for line in script.lines() {
        out.extend([line, "\n"]);
        done |= line.starts_with("SELECT * FROM pg_temp.sqlc_mig_done(");
        if done && line == "COMMIT;" {
            out.push_str(tell);
            done = false;
        }
    }
    out
}

/// The rows of the ledger after each revision that goes up or down, in the order of the script.
fn expected(start: &State<'_>, end: &State<'_>, one: Move, order: &[String]) -> Vec<Vec<String>> {
    let changed = start.difference(end);
    let mut way: Vec<usize> =
        order.iter().map(|id| start.shape.find(id)).filter(|at| changed.contains(at)).collect();
    if one.direction == Direction::Downgrade {
        way.reverse();
    }
    let mut state = start.clone();
    let step = |at: usize| {
        state.toggle(at);
        state.rows()
    };
    way.into_iter().map(step).collect()
}

fn run<'s>(
    project: &Project,
    database: &Database<'_>,
    state: &State<'s>,
    one: Move,
    order: &[String],
) -> State<'s> {
    let text = one.text(state.shape);
    let built = project.run(&[one.direction.command(), &text, "--dialect", "postgres"]);
    let end = state.after(one);
    if end == Err(Stop::Nonsense) {
        built.failed(1);
        return state.clone();
    }
    let output = database.apply(&telling(&built.ok().stdout));
    let Ok(end) = end else {
        assert_eq!(output.status, 3, "{} {text} at {:?}: {output}", one.direction.command(), state.rows());
        return state.clone();
    };
    assert_eq!(output.status, 0, "{} {text} at {:?}: {output}", one.direction.command(), state.rows());
    let told = output.stdout.lines().filter_map(|line| line.strip_prefix("@@"));
    let rows: Vec<Vec<String>> =
        told.map(|line| line.split_whitespace().map(ToOwned::to_owned).collect()).collect();
    assert_eq!(
        rows,
        expected(state, &end, one, order),
        "{} {text} at {:?}",
        one.direction.command(),
        state.rows()
    );
    end
}

fn check(seed: u64) -> usize {
    let asked = Asked::new(seed);
    let shape: &Shape = &asked.shape;
    let order = Ours::of(&asked).order();
    let project = shape
        .specs(|_| String::new())
        .iter()
        .fold(Project::new(), |project, spec| project.spec(&spec.name, &spec.text));
    let database = Server::shared().database();
    let mut random = Random::new(seed);
    let mut state = State::of(shape, []);
    for _ in 0..SCRIPTS {
        let one = asked.moves[random.below(asked.moves.len())].script;
        state = run(&project, &database, &state, one, &order);
    }
    SCRIPTS
}

#[test]
fn real_scripts_move_the_ledger_as_the_model_does() {
    let seeds: Vec<u64> = (0..GRAPHS).collect();
    let scripts: usize = std::thread::scope(|scope| {
        let threads: Vec<_> = seeds
            .chunks(seeds.len().div_ceil(2))
            .map(|seeds| scope.spawn(|| seeds.iter().map(|&seed| check(seed)).sum::<usize>()))
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    println!("{scripts} scripts over {GRAPHS} graphs");
}
