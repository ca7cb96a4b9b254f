// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/batch.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Batch> {
    static constexpr const char* kTable = "batch";

    static Batch blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("number", v.number);
        f.text("scheme", v.scheme);
        f.text("name", v.name);
        f.date("date", v.date);
        f.optionalDate("until", v.until);
        f.lines("claims", v.claims);
        f.lines("known", v.known);
        f.lines("settings", v.settings);
        f.text("plan", v.plan);
        f.text("inputs", v.inputs);
        f.text("result", v.result);
        f.text("sha256", v.sha256);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Batch>;

}  // namespace grants
