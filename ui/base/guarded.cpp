// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/guarded.h"

#include "base/error.h"

#include <QCoreApplication>
#include <new>

namespace grants::ui {

std::optional<Trouble> guarded(const Translator& translator, const std::function<void()>& work) {
    try {
        work();
        return std::nullopt;
    } catch (const Error& error) {
        return Trouble{QString::fromStdString(translator(error.sentence())),
                       QString::fromUtf8(error.what())};
    } catch (const std::bad_alloc&) {
        return Trouble{QCoreApplication::translate(
                           "guarded", "内存不足，这一步没有做成。请关闭其他程序后再试。"),
                       {}};
    } catch (const std::exception& error) {
        return Trouble{
            QCoreApplication::translate("guarded",
                                        "程序遇到意外，这一步没有做成，基金文件没有改动。"
                                        "请把详情发给维护人员。"),
            QString::fromUtf8(error.what())};
    }
}

}  // namespace grants::ui
