//! The records that the server keeps in memory, so that what the script leaves alone is answered in earnest.

use std::collections::BTreeMap;

use crate::message::{Field, Message, Op, field, flag, op, particle};

/// Result codes that a healthy server answers with.
mod code {
    pub(super) const OK: u8 = 0;
    pub(super) const NOT_FOUND: u8 = 2;
    pub(super) const GENERATION: u8 = 3;
    pub(super) const PARAMETER: u8 = 4;
    pub(super) const RECORD_EXISTS: u8 = 5;
    pub(super) const INCOMPATIBLE_TYPE: u8 = 12;
    pub(super) const UNSUPPORTED_FEATURE: u8 = 16;
    pub(super) const NAMESPACE: u8 = 20;
    pub(super) const BIN_NAME: u8 = 21;
    pub(super) const ENTERPRISE_ONLY: u8 = 25;
}

/// The longest name of a bin.
const BIN_NAME_MAX: usize = 15;

#[derive(Debug, Clone, Default)]
struct Record {
    set: Vec<u8>,
    generation: u32,
    /// Values by name, with the type of each.
    bins: BTreeMap<Vec<u8>, (u8, Vec<u8>)>,
}

/// Records by namespace and digest.
#[derive(Debug, Default)]
pub(crate) struct Store {
    namespaces: BTreeMap<String, BTreeMap<Vec<u8>, Record>>,
}

/// What comes of a request: the answer, or the code of a refusal.
type Outcome = Result<Message, u8>;

impl Store {
    pub(crate) fn new(namespaces: &[String]) -> Self {
        Self {
            namespaces: namespaces
                .iter()
                .map(|name| (name.clone(), BTreeMap::new()))
                .collect(),
        }
    }

    /// Answers a request for one record. What a memory of plain bins cannot do — expressions, lists, maps, UDFs — is
    /// answered as an unsupported feature, and a transaction as what an edition without them says.
    pub(crate) fn serve(&mut self, request: &Message) -> Message {
        self.try_serve(request).unwrap_or_else(Message::code)
    }

    fn try_serve(&mut self, request: &Message) -> Outcome {
        if request.field(field::MRT_ID).is_some() {
            return Err(code::ENTERPRISE_ONLY);
        }
        if request.field(field::UDF_MODULE).is_some() || request.field(field::FILTER).is_some() {
            return Err(code::UNSUPPORTED_FEATURE);
        }
        let records = self.namespace(request)?;
        let digest = request.field(field::DIGEST).ok_or(code::PARAMETER)?;
        if request.info2 & flag::WRITE == 0 {
            let record = records.get(digest).ok_or(code::NOT_FOUND)?;
            return record.read(request);
        }
        let present = records.get(digest);
        check_policies(request, present)?;
        if request.info2 & flag::DELETE != 0 {
            return records
                .remove(digest)
                .map(|_| Message::default())
                .ok_or(code::NOT_FOUND);
        }
        let mut record = present.cloned().unwrap_or_default();
        record.set = request.field(field::SET).unwrap_or_default().to_vec();
        let (answer, stays) = record.write(request, present.is_some())?;
        if stays {
            records.insert(digest.to_vec(), record);
        } else {
            records.remove(digest);
        }
        Ok(answer)
    }

    /// Answers a query with every record of its set, whatever it filters by: the index is the script's business.
    pub(crate) fn scan(&mut self, request: &Message) -> Vec<Message> {
        let namespace = request.field(field::NAMESPACE).unwrap_or_default();
        let set = request.field(field::SET);
        let in_set = |record: &Record| set.is_none_or(|set| record.set == set);
        match self.namespace(request) {
            Err(code) => vec![Message::code(code).last()],
            Ok(records) => {
                let found = records.iter().filter(|(_, record)| in_set(record));
                let rows = found.map(|(digest, record)| record.row(namespace, digest));
                rows.chain([Message::default().last()]).collect()
            }
        }
    }

    fn namespace(&mut self, request: &Message) -> Result<&mut BTreeMap<Vec<u8>, Record>, u8> {
        let name = request.field(field::NAMESPACE).unwrap_or_default();
        let name = std::str::from_utf8(name).map_err(|_| code::NAMESPACE)?;
        self.namespaces.get_mut(name).ok_or(code::NAMESPACE)
    }
}

/// What a write demands of the record that is there, or is not.
fn check_policies(request: &Message, present: Option<&Record>) -> Result<(), u8> {
    let wants = |bits: u8, flag: u8| bits & flag != 0;
    let generation = present.map_or(0, |record| record.generation);
    if wants(request.info2, flag::CREATE_ONLY) && present.is_some() {
        return Err(code::RECORD_EXISTS);
    }
    if wants(request.info3, flag::UPDATE_ONLY | flag::REPLACE_ONLY) && present.is_none() {
        return Err(code::NOT_FOUND);
    }
    let differs = wants(request.info2, flag::GENERATION) && request.generation != generation;
    let is_older = wants(request.info2, flag::GENERATION_GT) && request.generation <= generation;
    if differs || is_older {
        Err(code::GENERATION)
    } else {
        Ok(())
    }
}

impl Record {
    fn read(&self, request: &Message) -> Outcome {
        let mut answer = Message {
            generation: self.generation,
            ..Message::default()
        };
        if request.info1 & flag::NO_BINS != 0 {
            return Ok(answer);
        }
        if request.info1 & flag::GET_ALL != 0 || request.ops.is_empty() {
            answer.ops = self.all();
            return Ok(answer);
        }
        for asked in &request.ops {
            if asked.op != op::READ {
                return Err(code::UNSUPPORTED_FEATURE);
            }
            answer.ops.extend(self.bin(&asked.name));
        }
        Ok(answer)
    }

    /// Applies the operations in order; the record is a copy, so that a failure leaves the stored one as it was. Also
    /// says whether the record stays: a record without bins does not.
    fn write(&mut self, request: &Message, exists: bool) -> Result<(Message, bool), u8> {
        if request.info3 & (flag::CREATE_OR_REPLACE | flag::REPLACE_ONLY) != 0 {
            self.bins.clear();
        }
        if request.ops.is_empty() {
            return Err(code::PARAMETER);
        }
        let answers_all = request.info2 & flag::RESPOND_ALL_OPS != 0;
        let mut answer = Message::default();
        for asked in &request.ops {
            let read = self.apply(asked, exists)?;
            let is_read = asked.op == op::READ;
            if is_read || answers_all {
                let nothing = || vec![Op::bin(asked.name.clone(), particle::NULL, [])];
                answer.ops.extend(if read.is_empty() && answers_all {
                    nothing()
                } else {
                    read
                });
            }
        }
        self.generation += 1;
        answer.generation = self.generation;
        Ok((answer, !self.bins.is_empty()))
    }

    /// Applies one operation; answers with the bins that it read.
    fn apply(&mut self, asked: &Op, exists: bool) -> Result<Vec<Op>, u8> {
        if asked.name.len() > BIN_NAME_MAX {
            return Err(code::BIN_NAME);
        }
        match asked.op {
            op::READ if asked.name.is_empty() => return Ok(self.all()),
            op::READ => return Ok(self.bin(&asked.name)),
            op::WRITE if asked.particle == particle::NULL => drop(self.bins.remove(&asked.name)),
            op::WRITE => drop(
                self.bins
                    .insert(asked.name.clone(), (asked.particle, asked.value.clone())),
            ),
            op::ADD => self.change(asked, particle::INTEGER, add_numbers)?,
            op::APPEND => {
                self.change(asked, asked.particle, |old, end| Some([old, end].concat()))?
            }
            op::PREPEND => self.change(asked, asked.particle, |old, start| {
                Some([start, old].concat())
            })?,
            op::TOUCH if exists => {}
            op::TOUCH => return Err(code::NOT_FOUND),
            op::DELETE => self.bins.clear(),
            _ => return Err(code::UNSUPPORTED_FEATURE),
        }
        Ok(Vec::new())
    }

    /// Makes a new value of the bin's and the operation's, where both are of the type that the operation is for.
    fn change(
        &mut self,
        asked: &Op,
        wanted: u8,
        combine: impl Fn(&[u8], &[u8]) -> Option<Vec<u8>>,
    ) -> Result<(), u8> {
        let fits = [particle::INTEGER, particle::STRING, particle::BLOB].contains(&wanted);
        if !fits || asked.particle != wanted {
            return Err(code::INCOMPATIBLE_TYPE);
        }
        let value = match self.bins.get(&asked.name) {
            None => asked.value.clone(),
            Some((kind, old)) if *kind == wanted => {
                combine(old, &asked.value).ok_or(code::INCOMPATIBLE_TYPE)?
            }
            Some(_) => return Err(code::INCOMPATIBLE_TYPE),
        };
        self.bins.insert(asked.name.clone(), (wanted, value));
        Ok(())
    }

    fn all(&self) -> Vec<Op> {
        self.bins
            .iter()
            .map(|(name, (kind, value))| Op::bin(name.clone(), *kind, value.clone()))
            .collect()
    }

    fn bin(&self, name: &[u8]) -> Vec<Op> {
        let value = self.bins.get(name);
        value
            .map(|(kind, value)| Op::bin(name, *kind, value.clone()))
            .into_iter()
            .collect()
    }

    /// The record as a query answers with it: it says which one it is.
    fn row(&self, namespace: &[u8], digest: &[u8]) -> Message {
        let fields = vec![
            Field::new(field::NAMESPACE, namespace),
            Field::new(field::DIGEST, digest),
            Field::new(field::SET, self.set.clone()),
        ];
        Message {
            result_code: code::OK,
            generation: self.generation,
            fields,
            ops: self.all(),
            ..Message::default()
        }
    }
}

/// The sum of two numbers of eight bytes; like the server's, it wraps.
fn add_numbers(old: &[u8], add: &[u8]) -> Option<Vec<u8>> {
    let number = |bytes: &[u8]| bytes.try_into().ok().map(i64::from_be_bytes);
    Some(
        number(old)?
            .wrapping_add(number(add)?)
            .to_be_bytes()
            .to_vec(),
    )
}
