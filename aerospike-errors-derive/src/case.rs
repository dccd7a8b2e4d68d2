//! The case of names: `IndexOOM` and `index_oom`.

/// What the letters of a word have been so far; digits change nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    Open,
    Lower,
    Upper,
}

/// A name in snake case, word by word as the crate heck has it, which strum and clap use: a word ends where a capital
/// follows a small letter (`not|Found`), and before the last of several capitals that a small letter follows
/// (`OOM|Error`). What is neither a letter nor a digit stands between words.
pub(crate) fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut words = Words::default();
    let mut case = Case::Open;
    for (place, &letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            words.end();
            case = Case::Open;
            continue;
        }
        let own = if letter.is_lowercase() {
            Case::Lower
        } else if letter.is_uppercase() {
            Case::Upper
        } else {
            case
        };
        let next = letters.get(place + 1).copied().unwrap_or(' ');
        if own == Case::Lower && next.is_uppercase() {
            words.push(letter);
            words.end();
            case = Case::Open;
        } else if case == Case::Upper && letter.is_uppercase() && next.is_lowercase() {
            words.end();
            words.push(letter);
            case = Case::Open;
        } else {
            words.push(letter);
            case = own;
        }
    }
    words.end();
    words.snake
}

#[derive(Default)]
struct Words {
    snake: String,
    word: String,
    ends_in_sigma: bool,
}

impl Words {
    fn push(&mut self, letter: char) {
        self.ends_in_sigma = letter == 'Σ';
        if letter.is_ascii() {
            self.word.push(letter.to_ascii_lowercase());
        } else {
            self.word.extend(letter.to_lowercase());
        }
    }

    fn end(&mut self) {
        if self.word.is_empty() {
            return;
        }
        if !self.snake.is_empty() {
            self.snake.push('_');
        }
        // The one letter that is written otherwise at the end of a word.
        if self.ends_in_sigma {
            self.word.pop();
            self.word.push('ς');
        }
        self.snake.push_str(&self.word);
        self.word.clear();
    }
}

/// A name in snake case as that of a type: `FromCode` of `from_code`.
pub(crate) fn camel_case(snake: &str) -> String {
    let mut name = String::new();
    for word in snake.split('_') {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            name.extend(first.to_uppercase());
        }
        name.push_str(&letters.as_str().to_lowercase());
    }
    name
}
