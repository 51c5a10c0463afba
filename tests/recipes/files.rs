//! Files that others read: the Dockerfile, compose.yaml, the manifests for Kubernetes, the units for systemd.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use pretty_assertions::assert_eq;
use serde_yaml::Value;
use walkdir::WalkDir;

use super::{project, read, recipe, run, yaml};
use crate::support::{Engine, Output};

/// Variables that entrypoint.sh or psql reads.
fn known_variables() -> BTreeSet<String> {
    let script = read("entrypoint.sh");
    let words = script.split(|c: char| !c.is_ascii_uppercase() && c != '_');
    words.filter(|word| word.len() > 5).map(ToOwned::to_owned).collect()
}

/// The shells of this machine, for a script that is to run in all of them.
#[test]
fn any_shell_reads_the_entrypoint() {
    let mut read = 0;
    for shell in [&["sh"][..], &["dash"], &["bash", "--posix"], &["busybox", "sh"], &["ksh"]] {
        let mut command = Command::new(shell[0]);
        match command.args(&shell[1..]).arg("-n").arg(recipe("entrypoint.sh")).output() {
            Ok(output) => assert!(output.status.success(), "{shell:?}: {output:?}"),
            Err(_) => continue,
        }
        read += 1;
    }
    assert!(read > 0);
}

/// The instructions of the Dockerfile, each with its arguments in one line.
fn instructions() -> Vec<(String, String)> {
    let text = read("Dockerfile").replace("\\\n", " ");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| line.split_once(' ').unwrap())
        .map(|(word, rest)| (word.to_owned(), rest.to_owned()))
        .collect()
}

#[test]
fn the_dockerfile_copies_what_is_there_and_ends_as_nobody() {
    let project = project();
    let (mut stages, mut user) = (Vec::new(), String::new());
    for (word, rest) in instructions() {
        let words: Vec<&str> = rest.split_whitespace().collect();
        match word.as_str() {
            "FROM" => {
                assert!(is_plain_image(words[0]), "{rest}");
                stages.extend(words.get(2).map(|name| (*name).to_owned()));
                "root".clone_into(&mut user);
            }
            "COPY" => {
                let (options, paths): (Vec<&str>, Vec<&str>) =
                    words.iter().partition(|word| word.starts_with("--"));
                let from = options.iter().find_map(|option| option.strip_prefix("--from="));
                assert!(from.is_none_or(|stage| stages.iter().any(|known| known == stage)), "{rest}");
                for source in paths[..paths.len() - 1].iter().filter(|_| from.is_none()) {
                    assert!(
                        project.path(source).exists(),
                        "the Dockerfile copies {source}, which is not in the project"
                    );
                }
            }
            "USER" => user = rest,
            "ENTRYPOINT" => {
                let program: Vec<String> = serde_json::from_str(&rest).unwrap();
                assert_eq!(program, ["entrypoint.sh"]);
            }
            "HEALTHCHECK" => {
                let (_, program) = rest.split_once("CMD ").unwrap();
                let program: Vec<String> = serde_json::from_str(program).unwrap();
                assert_eq!(program, ["entrypoint.sh", "--check-heads"]);
            }
            "RUN" | "WORKDIR" => {}
            other => panic!("the Dockerfile has the instruction {other}, which this test does not know"),
        }
    }
    let (id, _) = user.split_once(':').expect("a user and a group");
    assert!(id.parse::<u32>().unwrap() > 0, "the last stage runs as {user}");
}

/// What the first stage runs, run in the project: it leaves the two scripts that the last stage takes.
#[test]
fn the_commands_of_the_dockerfile_write_both_scripts() {
    let (project, database) = (project(), Engine::of("postgres").unwrap().shared().database());
    let stage = instructions().into_iter().skip(1).take_while(|(word, _)| word != "FROM");
    for (_, line) in stage.filter(|(word, _)| word == "RUN") {
        run(&line, &project, &database).ok();
    }
    assert_eq!(project.read("scripts/upgrade.sql"), project.read("out/postgres/upgrade.sql"));
    let taken = instructions()
        .into_iter()
        .any(|(_, rest)| rest.starts_with("--from=scripts /project/scripts/ /migrations/"));
    assert!(taken && read("entrypoint.sh").contains("${SCRIPTS:=/migrations}"));
    run(
        "SCRIPTS=scripts deploy/entrypoint.sh && SCRIPTS=scripts deploy/entrypoint.sh --check-heads",
        &project,
        &database,
    )
    .ok();
}

/// A name without a host: nothing here says where images come from.
fn is_plain_image(name: &str) -> bool {
    name.split_once('/').is_none_or(|(first, _)| !first.contains(['.', ':']))
}

/// Every value of a key, wherever it stands.
fn all<'v>(tree: &'v Value, key: &str, found: &mut Vec<&'v Value>) {
    match tree {
        Value::Mapping(map) => {
            found.extend(map.iter().filter(|(name, _)| name.as_str() == Some(key)).map(|(_, value)| value));
            map.iter().for_each(|(_, value)| all(value, key, found));
        }
        Value::Sequence(list) => list.iter().for_each(|value| all(value, key, found)),
        _ => {}
    }
}

#[test]
fn images_are_named_without_a_host() {
    let mut count = 0;
    for file in WalkDir::new(recipe("")).into_iter().map(Result::unwrap) {
        let name = file.path().strip_prefix(recipe("")).unwrap().display().to_string();
        if file.path().extension().is_some_and(|ending| ending == "yaml" || ending == "yml") {
            let tree = yaml(&name);
            let mut images = Vec::new();
            all(&tree, "image", &mut images);
            for image in images {
                assert!(is_plain_image(image.as_str().unwrap()), "{name}: {image:?}");
                count += 1;
            }
        }
    }
    assert!(
        count > 8 && !is_plain_image("r.example.org/a") && !is_plain_image("localhost:5000/a"),
        "{count}"
    );
}

/// The keys of a map.
fn keys(tree: &Value) -> Vec<&str> {
    tree.as_mapping().unwrap().keys().map(|key| key.as_str().unwrap()).collect()
}

#[test]
fn compose_starts_the_application_after_the_migrations() {
    let tree = yaml("compose.yaml");
    let services = &tree["services"];
    assert_eq!(keys(services), ["db", "migrate", "app"]);
    let condition = &services["app"]["depends_on"]["migrate"]["condition"];
    assert_eq!(condition.as_str(), Some("service_completed_successfully"));
    assert_eq!(
        services["migrate"]["restart"].as_str(),
        Some("no"),
        "one that ends well is not started again"
    );
    let (project, build) = (project(), &services["migrate"]["build"]);
    let file = project.path(build["context"].as_str().unwrap()).join(build["dockerfile"].as_str().unwrap());
    assert!(file.exists(), "{}", file.display());
    for name in keys(&services["migrate"]["environment"]) {
        assert!(known_variables().contains(name), "nothing reads {name}");
    }
    let volumes = services["db"]["volumes"].as_sequence().unwrap();
    let declared = keys(&tree["volumes"]);
    for volume in volumes.iter().filter_map(Value::as_str) {
        assert!(declared.contains(&volume.split(':').next().unwrap()), "{volume}");
    }
}

#[test]
fn kubernetes_migrates_in_a_job_or_before_each_pod() {
    let job = yaml("kubernetes/job.yaml");
    let kind = |tree: &Value| {
        (tree["apiVersion"].as_str().unwrap().to_owned(), tree["kind"].as_str().unwrap().to_owned())
    };
    assert_eq!(kind(&job), ("batch/v1".to_owned(), "Job".to_owned()));
    let pod = &job["spec"]["template"]["spec"];
    assert_eq!(pod["restartPolicy"].as_str(), Some("Never"));
    let deployment = yaml("kubernetes/deployment.yaml");
    assert_eq!(kind(&deployment), ("apps/v1".to_owned(), "Deployment".to_owned()));
    let template = &deployment["spec"]["template"];
    assert_eq!(deployment["spec"]["selector"]["matchLabels"], template["metadata"]["labels"]);
    for (pod, container) in
        [(pod, &pod["containers"][0]), (&template["spec"], &template["spec"]["initContainers"][0])]
    {
        assert_eq!(pod["securityContext"]["runAsNonRoot"].as_bool(), Some(true));
        assert_eq!(container["image"].as_str(), Some("shop-migrate:1"));
        assert_eq!(container["securityContext"]["readOnlyRootFilesystem"].as_bool(), Some(true));
        let names: BTreeMap<&str, &Value> = container["env"]
            .as_sequence()
            .unwrap()
            .iter()
            .map(|row| (row["name"].as_str().unwrap(), row))
            .collect();
        assert!(names.keys().all(|name| known_variables().contains(*name)), "{names:?}");
        let secret = &names["PGPASSWORD"]["valueFrom"]["secretKeyRef"];
        assert!(secret["name"].is_string() && secret["key"].is_string(), "{secret:?}");
    }
}

/// A unit as its sections: keys with their values, in their order.
fn unit(name: &str) -> BTreeMap<String, Vec<(String, String)>> {
    let (mut sections, mut section) = (BTreeMap::<String, Vec<(String, String)>>::new(), String::new());
    for line in read(name).lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            name.clone_into(&mut section);
        } else {
            let (key, value) = line.split_once('=').unwrap_or_else(|| panic!("{name}: {line}"));
            sections.entry(section.clone()).or_default().push((key.to_owned(), value.to_owned()));
        }
    }
    sections
}

#[test]
fn systemd_migrates_before_the_application() {
    let service = unit("systemd/shop-migrate.service");
    let has = |section: &str, key: &str, value: &str| {
        service[section].iter().any(|(name, text)| name == key && text.split(' ').any(|word| word == value))
    };
    assert!(
        has("Unit", "Before", "shop.service")
            && has("Service", "Type", "oneshot")
            && has("Service", "User", "shop")
    );
    for (_, line) in service["Service"].iter().filter(|(key, _)| key == "Environment") {
        for variable in line.split(' ').map(|word| word.split('=').next().unwrap()) {
            assert!(known_variables().contains(variable), "nothing reads {variable}");
        }
    }
    let migrate = &unit("systemd/migrate.conf")["Unit"];
    for key in ["Requires", "After"] {
        assert!(migrate.contains(&(key.to_owned(), "shop-migrate.service".to_owned())), "{key}");
    }
    // systemd's own word, where it is: with the program where it is here.
    if Command::new("systemd-analyze").arg("--version").output().is_ok() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("shop-migrate.service");
        let installed = recipe("entrypoint.sh").display().to_string();
        fs::write(
            &file,
            read("systemd/shop-migrate.service").replace("/usr/lib/shop/entrypoint.sh", &installed),
        )
        .unwrap();
        let verified =
            Output::of(Command::new("systemd-analyze").args(["verify", "--man=no"]).arg(&file)).ok();
        let complaints = verified.stderr.lines().filter(|line| line.contains("shop-migrate"));
        assert_eq!(complaints.collect::<Vec<_>>(), Vec::<&str>::new());
    }
}
