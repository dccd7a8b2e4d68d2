//! The records in memory, for requests without a rule.

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

/// The maximum length of a bin name.
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

/// The response to a request, or the code of its refusal.
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

    /// Responds to a request for one record. Expressions, lists, maps and UDFs are refused as
    /// unsupported features. Transactions are refused with the code of the Community Edition.
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

    /// Responds to a query with all records of its set, without filters.
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

/// Checks the policies of a write against the present record.
fn check_policies(request: &Message, present: Option<&Record>) -> Result<(), u8> {
    let has = |bits: u8, flag: u8| bits & flag != 0;
    let generation = present.map_or(0, |record| record.generation);
    if has(request.info2, flag::CREATE_ONLY) && present.is_some() {
        return Err(code::RECORD_EXISTS);
    }
    if has(request.info3, flag::UPDATE_ONLY | flag::REPLACE_ONLY) && present.is_none() {
        return Err(code::NOT_FOUND);
    }
    let differs = has(request.info2, flag::GENERATION) && request.generation != generation;
    let is_older = has(request.info2, flag::GENERATION_GT) && request.generation <= generation;
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
        for operation in &request.ops {
            if operation.op != op::READ {
                return Err(code::UNSUPPORTED_FEATURE);
            }
            answer.ops.extend(self.bin(&operation.name));
        }
        Ok(answer)
    }

    /// Applies the operations in order. The record is a copy, so that a failure does not change the
    /// stored one. Also returns whether the record remains: one without bins is removed.
    fn write(&mut self, request: &Message, exists: bool) -> Result<(Message, bool), u8> {
        if request.info3 & (flag::CREATE_OR_REPLACE | flag::REPLACE_ONLY) != 0 {
            self.bins.clear();
        }
        if request.ops.is_empty() {
            return Err(code::PARAMETER);
        }
        let answers_all = request.info2 & flag::RESPOND_ALL_OPS != 0;
        let mut answer = Message::default();
        for operation in &request.ops {
            let read = self.apply(operation, exists)?;
            let is_read = operation.op == op::READ;
            if is_read || answers_all {
                let nothing = || vec![Op::bin(operation.name.clone(), particle::NULL, [])];
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

    /// Applies one operation and returns the bins that it read.
    fn apply(&mut self, operation: &Op, exists: bool) -> Result<Vec<Op>, u8> {
        if operation.name.len() > BIN_NAME_MAX {
            return Err(code::BIN_NAME);
        }
        match operation.op {
            op::READ if operation.name.is_empty() => return Ok(self.all()),
            op::READ => return Ok(self.bin(&operation.name)),
            op::WRITE if operation.particle == particle::NULL => {
                drop(self.bins.remove(&operation.name));
            }
            op::WRITE => drop(self.bins.insert(
                operation.name.clone(),
                (operation.particle, operation.value.clone()),
            )),
            op::ADD => self.change(operation, particle::INTEGER, add_numbers)?,
            op::APPEND => self.change(operation, operation.particle, |old, end| {
                Some([old, end].concat())
            })?,
            op::PREPEND => self.change(operation, operation.particle, |old, start| {
                Some([start, old].concat())
            })?,
            op::TOUCH if exists => {}
            op::TOUCH => return Err(code::NOT_FOUND),
            op::DELETE => self.bins.clear(),
            _ => return Err(code::UNSUPPORTED_FEATURE),
        }
        Ok(Vec::new())
    }

    /// Combines the value of the bin with that of the operation, if both have the required type.
    fn change(
        &mut self,
        operation: &Op,
        wanted: u8,
        combine: impl Fn(&[u8], &[u8]) -> Option<Vec<u8>>,
    ) -> Result<(), u8> {
        let fits = [particle::INTEGER, particle::STRING, particle::BLOB].contains(&wanted);
        if !fits || operation.particle != wanted {
            return Err(code::INCOMPATIBLE_TYPE);
        }
        let value = match self.bins.get(&operation.name) {
            None => operation.value.clone(),
            Some((kind, old)) if *kind == wanted => {
                combine(old, &operation.value).ok_or(code::INCOMPATIBLE_TYPE)?
            }
            Some(_) => return Err(code::INCOMPATIBLE_TYPE),
        };
        self.bins.insert(operation.name.clone(), (wanted, value));
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

    /// Returns the record as a row of a query.
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

/// Adds two numbers of eight bytes with wrapping, as the server does.
fn add_numbers(old: &[u8], add: &[u8]) -> Option<Vec<u8>> {
    let number = |bytes: &[u8]| bytes.try_into().ok().map(i64::from_be_bytes);
    Some(
        number(old)?
            .wrapping_add(number(add)?)
            .to_be_bytes()
            .to_vec(),
    )
}
