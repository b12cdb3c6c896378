package co.com.bsl.inbox.adapter.http.refusal;

/** Why a call is not carried out: the HTTP status and the word for programs. */
public enum Reason {
  INVALID_JSON(400, "json_invalido"),
  MISSING_FIELD(400, "campo_faltante"),
  INVALID_FIELD(400, "campo_invalido"),
  UNREACHABLE_NUMBER(400, "numero_invalido"),
  EMPTY_TEXT(400, "texto_vacio"),
  LONG_TEXT(400, "texto_largo"),
  UNFIT_PASSWORD(400, "clave_no_apta"),
  WRONG_PASSWORD(400, "clave_actual"),
  CODE_DOES_NOT_CONFIRM(400, "codigo_no_confirma"),
  NOT_SIGNED_IN(401, "sin_sesion"),
  WRONG_CREDENTIALS(401, "credenciales"),
  CODE_NEEDED(401, "segundo_factor"),
  WRONG_CODE(401, "codigo_equivocado"),
  INVALID_SIGNATURE(403, "firma_invalida"),
  NOT_ALLOWED(403, "sin_permiso"),
  FOREIGN_ORIGIN(403, "origen_ajeno"),
  UNKNOWN_CONVERSATION(404, "conversacion_desconocida"),
  UNKNOWN_MESSAGE(404, "mensaje_desconocido"),
  UNKNOWN_CALL(404, "llamada_desconocida"),
  UNKNOWN_PERSON(404, "persona_desconocida"),
  UNKNOWN_TOKEN(404, "token_desconocido"),
  UNKNOWN_PATH(404, "ruta_desconocida"),
  METHOD_NOT_ALLOWED(405, "metodo_no_permitido"),
  SLOW_BODY(408, "cuerpo_incompleto"),
  CONVERSATION_CHANGED(409, "conversacion_cambio"),
  INCOMPLETE_CALL(409, "llamada_incompleta"),
  SEND_UNDER_WAY(409, "envio_en_curso"),
  NAME_TAKEN(409, "usuario_existe"),
  LAST_ADMINISTRATOR(409, "ultimo_administrador"),
  SECOND_FACTOR_ON(409, "segundo_factor_activo"),
  TOO_MANY_TOKENS(409, "demasiados_tokens"),
  LARGE_BODY(413, "cuerpo_grande"),
  UNKNOWN_CHARSET(415, "codificacion_desconocida"),
  WINDOW_CLOSED(422, "ventana_cerrada"),
  TOO_MANY_REQUESTS(429, "demasiadas_solicitudes"),
  DAILY_CEILING(429, "limite_diario"),
  INTERNAL_ERROR(500, "error_interno"),
  NO_PROVIDER(503, "twilio_sin_configurar"),
  PROVIDER_UNAVAILABLE(503, "twilio_no_disponible"),
  STORE_UNAVAILABLE(503, "almacen_no_disponible");

  private final int status;
  private final String code;

  Reason(int status, String code) {
    this.status = status;
    this.code = code;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The word for programs, also the key of the words for people. */
  public String code() {
    return code;
  }
}
