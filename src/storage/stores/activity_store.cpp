// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/records.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Activity> {
    static constexpr const char* kTable = "activity";

    static Activity blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("number", v.number);
        f.choice("kind", v.kind, ActivityKind::Briefing);
        f.text("name", v.name);
        f.date("date", v.date);
        f.unit("unit", v.unit);
        f.optionalCount("attendances", v.attendances);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Activity>;

}  // namespace grants
