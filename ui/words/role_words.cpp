// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/role_words.h"

#include "ui/base/tr.h"

#include <QStringList>

namespace grants::ui {

QString rolesInWords(PersonRoles roles, const Translator& say) {
    QStringList words;
    for (const PersonRole role : kPersonRoles)
        if (roles.has(role)) words << QString::fromStdString(say(nameOf(role)));
    return words.join(tr("、"));
}

}  // namespace grants::ui
