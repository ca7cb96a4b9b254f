// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/appropriation.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Appropriation> {
    static constexpr const char* kTable = "appropriation";

    static Appropriation blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("ref", v.ref);
        f.money("amount_fen", v.amount);
        f.date("date", v.date);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Appropriation>;

}  // namespace grants
