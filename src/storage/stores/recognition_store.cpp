// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/recognition.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Recognition> {
    static constexpr const char* kTable = "recognition";

    static Recognition blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("application", v.application);
        f.text("indicator", v.indicator);
        f.count("number", v.number);
        f.flag("accepted", v.accepted);
        f.date("date", v.date);
        f.text("deliverable", v.deliverable);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Recognition>;

}  // namespace grants
