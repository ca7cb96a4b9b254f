// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/attribution.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Attribution> {
    static constexpr const char* kTable = "attribution";

    static Attribution blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("record", v.record);
        f.text("application", v.application);
        f.text("reason", v.reason);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Attribution>;

}  // namespace grants
