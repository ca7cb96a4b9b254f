// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/application.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Application> {
    static constexpr const char* kTable = "application";

    static Application blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("number", v.number);
        f.text("project", v.project);
        f.unit("unit", v.unit);
        f.text("title", v.title);
        f.money("requested_fen", v.requested);
        f.date("date", v.date);
        f.optionalMoney("municipal_amount_fen", v.municipalAmount);
        f.flag("other_funding", v.otherFunding);
        if (!f.since(5, "taken_up")) return;
        f.text("taken_up", v.takenUp);
        f.text("leader", v.leader);
        f.text("foundation", v.foundation);
        f.text("approach", v.approach);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Application>;

}  // namespace grants
