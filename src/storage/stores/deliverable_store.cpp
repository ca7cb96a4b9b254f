// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/records.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Deliverable> {
    static constexpr const char* kTable = "deliverable";

    static Deliverable blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("number", v.number);
        f.choice("kind", v.kind, DeliverableKind::Other);
        f.unit("unit", v.unit);
        f.text("name", v.name);
        f.date("date", v.date);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Deliverable>;

}  // namespace grants
