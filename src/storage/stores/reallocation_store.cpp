// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/reallocation.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Reallocation> {
    static constexpr const char* kTable = "reallocation";

    static Reallocation blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("number", v.number);
        f.text("from_line", v.from);
        f.text("to_line", v.to);
        f.money("amount_fen", v.amount);
        f.text("ref", v.ref);
        f.date("date", v.date);
        f.text("taken_up", v.takenUp);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Reallocation>;

}  // namespace grants
