// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/person.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Person> {
    static constexpr const char* kTable = "person";

    static Person blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("login", v.login);
        f.text("name", v.name);
        f.bits("roles", v.roles);
        f.optionalCode("employer", v.employer);
        f.flag("disabled", v.disabled);
        f.flag("must_change", v.mustChange);
        f.secret("password", v.passwordHash);
    }

    template <class L, class V>
    static void lists(L&, V&) {}
};

template class Store<Person>;

}  // namespace grants
