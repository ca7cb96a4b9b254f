// SPDX-License-Identifier: GPL-3.0-or-later
// A list of kinds of record, each named by the member of a year that holds its records. Whatever is
// to be done for every kind is written once over such a list.
#pragma once

#include "base/id.h"

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

namespace grants {

/// How a member of a year holds its records. It is made anew from a std::vector of them.
template <class Member>
struct Holding;
template <class T>
struct Holding<std::vector<T>> {
    using Record = T;
    static const std::vector<T>& records(const std::vector<T>& list) { return list; }
};

/// What Year::*member is made of.
template <class Pointer>
struct MemberOf;
template <class Y, class M>
struct MemberOf<M Y::*> {
    using Year = Y;
    using Record = typename Holding<M>::Record;
};

template <class T>
using PointerTo = const T*;
template <auto kMember>
using RecordIn = typename MemberOf<decltype(kMember)>::Record;

/// `kMembers`: pointers to members of one type of year.
template <auto... kMembers>
class KindList {
  public:
    using Year =
        typename MemberOf<std::tuple_element_t<0, std::tuple<decltype(kMembers)...>>>::Year;
    static constexpr std::size_t kSize = sizeof...(kMembers);
    /// The same list with more kinds behind.
    template <auto... kMore>
    using With = KindList<kMembers..., kMore...>;

    /// One Of<T> for every kind, or of any one of them.
    template <template <class> class Of>
    using Tuple = std::tuple<Of<RecordIn<kMembers>>...>;
    template <template <class> class Of>
    using Variant = std::variant<Of<RecordIn<kMembers>>...>;

    template <template <class> class Of, class Ground>
    [[nodiscard]] static Tuple<Of> tupleOver(Ground& ground) {
        return Tuple<Of>(Of<RecordIn<kMembers>>(ground)...);
    }
    using AnyRecord = Variant<PointerTo>;
    using AnyId = Variant<Id>;

    /// The place of a kind; kSize for what is none.
    template <class T>
    [[nodiscard]] static constexpr std::size_t indexOf() {
        constexpr bool kIs[] = {std::is_same_v<T, RecordIn<kMembers>>...};
        std::size_t index = 0;
        while (index < kSize && !kIs[index]) ++index;
        return index;
    }
    template <class T>
    static constexpr bool kHas = indexOf<T>() < kSize;

    /// The member that holds the records of a kind.
    template <class T, class AnyYear>
    [[nodiscard]] static auto& memberOf(AnyYear& year) {
        static_assert(kHas<T>, "the list does not know this kind of record");
        return year.*std::get<indexOf<T>()>(std::tuple(kMembers...));
    }
    template <class T>
    [[nodiscard]] static const std::vector<T>& recordsOf(const Year& year) {
        const auto& member = memberOf<T>(year);
        return Holding<std::remove_cvref_t<decltype(member)>>::records(member);
    }

    /// Calls visit<T>() for every kind, in order.
    template <class Visit>
    static void forEach(Visit visit) {
        (visit.template operator()<RecordIn<kMembers>>(), ...);
    }
};

}  // namespace grants
