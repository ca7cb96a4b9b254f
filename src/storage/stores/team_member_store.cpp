// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applications/application_parts.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<TeamMember> {
    static constexpr const char* kTable = "team_member";

    static TeamMember blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("application", v.application);
        f.count("number", v.number);
        f.text("name", v.name);
        f.text("title", v.title);
        f.text("duty", v.duty);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<TeamMember>;

}  // namespace grants
