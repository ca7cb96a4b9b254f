// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/application_parts.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Enclosure> {
    static constexpr const char* kTable = "enclosure";

    static Enclosure blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("application", v.application);
        f.count("number", v.number);
        f.text("name", v.name);
        f.text("copies", v.copies);
        f.text("remark", v.remark);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Enclosure>;

}  // namespace grants
