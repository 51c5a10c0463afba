//! SHA-256 (FIPS 180-4): the digest that PostgreSQL computes too, by which a script knows the files beside it.

/// The digest of a text, in hexadecimal.
pub(super) fn hex(text: &str) -> String {
    let words = digest(text.as_bytes()).map(|word| format!("{word:08x}"));
    words.concat()
}

/// The first `bits` binary digits behind the point of a root of a prime: where the constants come from (4.2.2, 5.3.3).
fn constants(root: impl Fn(f64) -> f64) -> impl Iterator<Item = u32> {
    let is_prime = |n: &u32| (2..*n).take_while(|d| d * d <= *n).all(|d| !n.is_multiple_of(d));
    (2..).filter(is_prime).map(move |prime| fraction(root(f64::from(prime))))
}

/// 32 binary digits behind the point.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 2^32")]
fn fraction(number: f64) -> u32 {
    (number.fract() * 4_294_967_296.0) as u32
}

fn digest(bytes: &[u8]) -> [u32; 8] {
    let rounds: Vec<u32> = constants(f64::cbrt).take(64).collect();
    let mut state = [0; 8];
    for (word, root) in state.iter_mut().zip(constants(f64::sqrt)) {
        *word = root;
    }
    let bits = u64::try_from(bytes.len()).unwrap_or_default().wrapping_mul(8);
    let mut padded = bytes.to_vec();
    padded.push(0x80);
    padded.resize((padded.len() + 8).next_multiple_of(64) - 8, 0);
    padded.extend(bits.to_be_bytes());
    for block in padded.chunks_exact(64) {
        let mut words: Vec<u32> = block
            .chunks_exact(4)
            .map(|four| four.iter().fold(0, |word, &byte| word << 8 | u32::from(byte)))
            .collect();
        for at in 16..64 {
            let (early, late) = (words[at - 15], words[at - 2]);
            let early = early.rotate_right(7) ^ early.rotate_right(18) ^ (early >> 3);
            let late = late.rotate_right(17) ^ late.rotate_right(19) ^ (late >> 10);
            words.push(words[at - 16].wrapping_add(early).wrapping_add(words[at - 7]).wrapping_add(late));
        }
        compress(&mut state, &words, &rounds);
    }
    state
}

/// One block (6.2.2).
#[allow(clippy::many_single_char_names, reason = "they are the standard's")]
fn compress(state: &mut [u32; 8], words: &[u32], rounds: &[u32]) {
    let mut v = *state;
    for (word, round) in words.iter().zip(rounds) {
        let [a, b, c, d, e, f, g, h] = v;
        let sum = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
        let choice = (e & f) ^ (!e & g);
        let first = h.wrapping_add(sum).wrapping_add(choice).wrapping_add(*round).wrapping_add(*word);
        let sum = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
        let second = sum.wrapping_add((a & b) ^ (a & c) ^ (b & c));
        v = [first.wrapping_add(second), a, b, c, d.wrapping_add(first), e, f, g];
    }
    for (word, new) in state.iter_mut().zip(v) {
        *word = word.wrapping_add(new);
    }
}

#[cfg(test)]
mod tests {
    use super::hex;
    use pretty_assertions::assert_eq;

    /// The examples that NIST gives, and the length at which the padding takes a block of its own.
    #[test]
    fn it_is_what_the_standard_says() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(hex(""), empty);
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hex("abc"), abc);
        let long = "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
        assert_eq!(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"), long);
    }
}
