//! Lists, sets and maps that are made of others.

use ruff_python_ast::Comprehension;

use super::conditions::Truth;
use super::runner::Runner;
use super::value::Value;

impl<'m> Runner<'m> {
    /// A list that is made of others.
    pub(super) fn comprehended(
        &mut self,
        generators: &'m [Comprehension],
        mut each: impl FnMut(&mut Self) -> Value,
    ) -> Value {
        let mut found = Vec::new();
        match self.rounds(generators, &mut each, &mut found) {
            Ok(()) => Value::List(found),
            Err(value) => value,
        }
    }

    fn rounds(
        &mut self,
        generators: &'m [Comprehension],
        each: &mut dyn FnMut(&mut Self) -> Value,
        found: &mut Vec<Value>,
    ) -> Result<(), Value> {
        let Some((generator, rest)) = generators.split_first() else {
            if !self.burn() {
                return Err(Value::unknown("a list that is too long"));
            }
            found.push(each(self));
            return Ok(());
        };
        let over = self.evaluate(&generator.iter);
        let items = over.items().filter(|_| !over.is_seen());
        let Some(items) = items else {
            let why = over.gap().unwrap_or_else(|| "a list that is not in this file".to_owned());
            let value = if over.is_seen() { Value::Seen } else { Value::unknown(&*why) };
            self.doubtful(&why, |own| {
                own.bind(&generator.target, value.clone());
                each(own)
            });
            return Err(value);
        };
        for item in items {
            self.bind(&generator.target, item);
            let mut all = true;
            for condition in &generator.ifs {
                match self.truth(condition) {
                    Truth::Yes => {}
                    Truth::No => all = false,
                    other => {
                        let value = other.value();
                        self.doubtful(&value.gap().unwrap_or_default(), |own| each(own));
                        return Err(value);
                    }
                }
            }
            if all {
                self.rounds(rest, each, found)?;
            }
        }
        Ok(())
    }
}
