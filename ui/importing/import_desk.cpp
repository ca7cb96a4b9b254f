// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_desk.h"

#include "ui/base/screen_fit.h"
#include "ui/importing/import_wizard.h"

#include <algorithm>

namespace grants::ui {

ImportDesk::ImportDesk(Session& session, QWidget& window)
    : QObject(&window), m_session(session), m_window(window) {
    connect(&session, &Session::opened, this, &ImportDesk::follow);
}

std::shared_ptr<ImportState> ImportDesk::own() const {
    const auto found = std::find_if(m_imports.begin(), m_imports.end(), [this](const auto& each) {
        return each->work == m_session.keyOfWork();
    });
    return found == m_imports.end() ? nullptr : *found;
}

void ImportDesk::show(std::shared_ptr<ImportState> state) {
    m_shown = std::move(state);
    m_wizard = new ImportWizard(m_session, m_shown, &m_window);
    resizeOnScreen(*m_wizard, m_wizard->size());
    m_wizard->setProperty("chapter", QStringLiteral("import"));
    m_shown->bench.setResting(false);
}

void ImportDesk::open(const QStringList& files) {
    if (!m_wizard) {
        auto state = own();
        if (!state) {
            state = std::make_shared<ImportState>(m_session);
            m_imports.push_back(state);
        }
        show(std::move(state));
    }
    m_wizard->addFiles(files);
    m_wizard->show();
    m_wizard->raise();
    m_wizard->activateWindow();
}

Imports ImportDesk::imports() {
    if (m_wizard) static_cast<void>(m_wizard->state());
    return m_imports;
}

void ImportDesk::goOn(Imports imports) {
    m_imports = std::move(imports);
    if (auto state = own()) show(std::move(state));
}

void ImportDesk::follow() {
    adopt();
    m_lossTold.reset();  // whoever comes has not heard it
    if (m_wizard && m_shown->work != m_session.keyOfWork()) putAway();
    // Nothing of an import into one fund follows into another.
    std::erase_if(m_imports, [this](const auto& each) { return each->file != m_session.file(); });
}

/// Files may have been chosen while the fund was still being opened, or by whoever rights began
/// with afterwards.
void ImportDesk::adopt() {
    for (const auto& each : m_imports) {
        if (each->file.isEmpty()) each->file = m_session.file();
        const bool nobodys =
            each->work.isEmpty() || (m_session.isFirstPerson() && each->work == m_session.file());
        if (nobodys && !m_session.isWaiting() && !own()) each->work = m_session.keyOfWork();
    }
}

void ImportDesk::putAway() {
    static_cast<void>(m_wizard->state());
    m_shown->shown = false;
    m_shown->bench.setResting(true);
    m_shown.reset();
    delete m_wizard;
}

bool ImportDesk::mayGo(Leaving by) {
    const bool covered = m_session.isLocked() || m_session.isWaiting();
    if (m_wizard && !covered && !m_wizard->mayGo(by)) return false;
    QStringList owners;
    for (const auto& each : m_imports)
        if (each->bench.isMended() && (covered || each != m_shown)) owners << each->owner;
    if (owners.isEmpty() || std::exchange(m_lossTold, by) == by) return true;
    Q_EMIT lossTold(tr("%1改过的导入还没有写入基金文件。").arg(owners.join(tr("、"))) +
                    givingUpBy(by));
    return false;
}

}  // namespace grants::ui
