// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/records.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Survey> {
    static constexpr const char* kTable = "survey";

    static Survey blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("number", v.number);
        f.date("date", v.date);
        f.count("satisfied", v.satisfied);
        f.count("fairly_satisfied", v.fairlySatisfied);
        f.count("basically_satisfied", v.basicallySatisfied);
        f.count("dissatisfied", v.dissatisfied);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Survey>;

}  // namespace grants
