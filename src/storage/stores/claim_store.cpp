// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/claim.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Claim> {
    static constexpr const char* kTable = "claim";

    static Claim blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("number", v.number);
        f.choice("scheme", v.scheme, SchemeCode::S2);
        f.unit("unit", v.unit);
        f.text("register_no", v.registerNo);
        f.date("date", v.date);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Claim>;

}  // namespace grants
