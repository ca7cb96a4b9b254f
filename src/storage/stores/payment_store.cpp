// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/payment.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Payment> {
    static constexpr const char* kTable = "payment";

    static Payment blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("number", v.number);
        f.text("reason", v.reason);
        f.unit("unit", v.unit);
        f.choice("kind", v.kind, PaymentKind::Recovery);
        f.money("amount_fen", v.amount);
        f.date("date", v.date);
        f.text("voucher", v.voucher);
        f.text("taken_up", v.takenUp);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Payment>;

}  // namespace grants
