// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/application.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Commitment> {
    static constexpr const char* kTable = "commitment";

    static Commitment blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("application", v.application);
        f.text("indicator", v.indicator);
        f.text("value", v.value);
        if (f.since(7, "proof")) f.text("proof", v.proof);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Commitment>;

}  // namespace grants
