//! The macros that expand to the predicates of nodes, from a list of names and a list of the parts
//! that differ.

#[doc(hidden)]
#[macro_export]
macro_rules! __kind_predicates {
    ($visibility:vis, [$($name:ident)*] [$($doc:tt $start:tt $size:tt $(#[$attribute:meta])?,)*]) => {
        $(
            #[doc = $doc]
            $(#[$attribute])?
            #[inline]
            #[must_use]
            $visibility const fn $name(&self) -> $crate::__private::bool {
                __is_within(self, $start, $size)
            }
        )*
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __value_predicates {
    ($visibility:vis, $kind:ident, [$($name:ident)*] [$($doc:tt $(#[$attribute:meta])?,)*]) => {
        $(
            #[doc = $doc]
            $(#[$attribute])?
            #[inline]
            #[must_use]
            $visibility const fn $name(&self) -> $crate::__private::bool {
                $kind::$name(&Self::kind(self))
            }
        )*
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __transparent_predicates {
    ($visibility:vis, $bounds:tt [$($name:ident)*] [$($doc:tt $index:tt $(#[$attribute:meta])?,)*]) => {
        $(
            $crate::__transparent_predicate! {
                $visibility, $bounds $name $doc $index $(#[$attribute])?
            }
        )*
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __transparent_predicate {
    ($visibility:vis, { $($bounds:tt)* } $name:ident $doc:tt $index:tt $(#[$attribute:meta])?) => {
        #[doc = $doc]
        $(#[$attribute])?
        #[inline]
        #[must_use]
        $visibility fn $name(&self) -> $crate::__private::bool $($bounds)* {
            $crate::AerospikeError::is_a_node(self, $crate::__private::node(&__TREE, $index))
        }
    };
}
