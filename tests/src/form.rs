//! The form that a person fills in.

/// The fields of a signature; made with [`Form::of`], changed with [`Form::with`].
#[derive(Clone, Debug)]
pub struct Form {
    fields: Vec<(String, String)>,
}

impl Form {
    /// Everything that is required, with this address.
    #[must_use]
    pub fn of(email: &str) -> Self {
        Self { fields: Vec::new() }
            .with("given_name", "Ana")
            .with("family_name", "Ruiz")
            .with("email", email)
            .with("country", "AR")
    }

    /// The same with this field set (again).
    #[must_use]
    pub fn with(self, name: &str, value: &str) -> Self {
        let mut form = self.without(name);
        form.fields.push((name.to_owned(), value.to_owned()));
        form
    }

    /// The same with this field missing.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self
    }

    /// Names and values, as they are sent.
    #[must_use]
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    /// The same as a JSON object: ticks are `true`, everything else is text.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        self.fields
            .iter()
            .map(|(name, value)| {
                let value = match name.as_str() {
                    "show_name" | "news" => (value == "yes").into(),
                    _ => value.as_str().into(),
                };
                (name.clone(), value)
            })
            .collect::<serde_json::Map<_, _>>()
            .into()
    }
}
