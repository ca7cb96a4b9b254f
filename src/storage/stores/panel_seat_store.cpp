// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/review.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<PanelSeat> {
    static constexpr const char* kTable = "panel_seat";

    static PanelSeat blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("application", v.application);
        f.text("expert", v.expert);
        f.flag("recused", v.recused);
        f.text("recusal", v.recusal);
        f.text("dismissal", v.dismissal);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<PanelSeat>;

}  // namespace grants
