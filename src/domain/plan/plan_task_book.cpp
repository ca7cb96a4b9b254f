// SPDX-License-Identifier: GPL-3.0-or-later
// The articles of the 任务书.
#include "domain/plan/plan_parts.h"
#include "domain/plan/task_places.h"

namespace grants {
namespace {

void checkPlaces(JsonObject& object, const char* key, const std::string& text) {
    const auto unknown = unknownPlace(text);
    if (!unknown) return;
    object.fault("PLAN_VALUE", key,
                 translatable("plan-reader", "任务书里没有“{0}”这一项可填，请核对花括号里的名称")
                     .with(*unknown));
}

}  // namespace

TaskArticle readTaskArticle(JsonObject& object) {
    TaskArticle article;
    article.name = object.text("name");
    article.nameEn = object.optionalText("name_en");
    article.clause = object.clause();
    article.text = object.text("text");
    article.textEn = object.optionalText("text_en");
    checkPlaces(object, "text", article.text);
    checkPlaces(object, "text_en", article.textEn);
    return article;
}

}  // namespace grants
