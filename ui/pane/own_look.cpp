// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/own_look.h"

namespace grants::ui {

// Queued: pages take the rows of whoever comes first, and what depends on a row follows those.
OwnLook::OwnLook(Session& session, LookHanded table, QWidget& part)
    : QObject(&part), m_session(session), m_table(std::move(table)), m_part(part) {
    connect(&session, &Session::opened, this, &OwnLook::follow, Qt::QueuedConnection);
    follow();
}

void OwnLook::follow() {
    // Of a large file the units are shown before it is known whose look it is to be.
    if (m_session.isLoading() && m_part.isVisible()) putAway();
    if (!m_session.isOpen() || m_work == m_session.keyOfWork()) return;
    putAway();
    m_work = m_session.keyOfWork();
    if (std::exchange(m_file, m_session.file()) != m_session.file()) m_left.clear();
    if (const auto own = m_left.find(m_work); own != m_left.end()) m_table.resume(own->second);
}

void OwnLook::putAway() {
    if (m_work.isEmpty()) return;
    m_left[std::exchange(m_work, {})] = m_table.leave();
}

void keepOwnLook(Session& session, TableView& view) {
    const auto show = [&view](TableLook look) {
        look.columns = view.columns().layout();
        apply(look, view);
    };
    const auto hasRows = [&view] {
        return view.tableModel() != nullptr && view.tableModel()->rows() != nullptr;
    };
    const auto leave = [&view, show, hasRows] {
        LeftLook left;
        if (hasRows()) {
            left.look = lookOf(view);
            show({});
        }
        view.beginAtTop();
        return left;
    };
    const auto resume = [&view, show, hasRows](const LeftLook& left) {
        if (hasRows()) show(left.look);
        view.beginAtTop();
    };
    new OwnLook(session, {leave, resume}, view);
}

}  // namespace grants::ui
