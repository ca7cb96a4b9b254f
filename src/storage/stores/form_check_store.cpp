// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/application_parts.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<FormCheck> {
    static constexpr const char* kTable = "form_check";

    static FormCheck blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("application", v.application);
        f.text("item", v.item);
        f.choice("verdict", v.verdict, CheckVerdict::ToBeCorrected);
        f.text("note", v.note);
        f.date("date", v.date);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<FormCheck>;

}  // namespace grants
