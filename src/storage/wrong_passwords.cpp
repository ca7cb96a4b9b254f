// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wrong_passwords.h"

#include "storage/sqlite/database.h"
#include "storage/sqlite/guarded.h"

namespace grants {

WrongPasswords wrongPasswordsOf(Database& database, const std::string& login) {
    return guarded([&] {
        long long times = 0, last = 0;
        database.session() << "SELECT times, last FROM wrong_password WHERE login = :login",
            soci::use(login), soci::into(times), soci::into(last);
        return database.session().got_data() ? WrongPasswords{times, last} : WrongPasswords{};
    });
}

void noteWrongPassword(Database& database, const std::string& login, std::int64_t now) {
    guarded([&] {
        const long long moment = now;
        Transaction transaction(database);
        database.session() << "INSERT INTO wrong_password (login, times, last) "
                              "VALUES (:login, 1, :last) ON CONFLICT (login) DO UPDATE "
                              "SET times = times + 1, last = excluded.last",
            soci::use(login), soci::use(moment);
        database.session() << "DELETE FROM wrong_password WHERE login NOT IN "
                              "(SELECT login FROM wrong_password ORDER BY last DESC LIMIT 1000)";
        transaction.commit();
    });
}

void forgetWrongPasswords(Database& database, const std::string& login) {
    guarded([&] {
        database.session() << "DELETE FROM wrong_password WHERE login = :login", soci::use(login);
    });
}

}  // namespace grants
