// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/decision.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Decision> {
    static constexpr const char* kTable = "decision";

    static Decision blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.choice("subject", v.subject, Subject::Batch);
        f.text("number", v.number);
        f.text("action", v.action);
        f.reference("person", v.person);
        f.date("date", v.date);
        f.text("before", v.before);
        f.text("after", v.after);
        f.text("result", v.result);
        f.optionalMoney("amount_fen", v.amount);
        f.text("opinion", v.opinion);
        f.text("ref", v.ref);
        f.text("override", v.override);
        f.reference("reverses", v.reverses);
        if (f.since(5, "passed")) f.lines("passed", v.passed);
        if (f.since(8, "issued")) f.text("issued", v.issued);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Decision>;

}  // namespace grants
